import type { Locale } from '../../../src/contract/locale.js';
import { REASONS } from '../../../src/contract/vote.js';
import type { AdaptiveCard, CardElement } from './adaptive-card.js';
import { escapeMarkdown } from './escape-markdown.js';
import { TEAMS_LABELS } from './teams-labels.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/** What was voted on, and whether the operator keeps what people write. */
export interface ReasonForm {
  readonly answer: string;
  readonly shape: string;
  readonly locale: Locale;
  readonly keepsText: boolean;
}

/**
 * The form that asks why an answer did not help. A reason in words is asked for only where words are kept. It is sent with
 * `Action.Submit`: on Android, `Action.Execute` beside a text field fails (https://github.com/microsoft/botbuilder-js/issues/4430).
 */
export function renderReason({ answer, shape, locale, keepsText }: ReasonForm): AdaptiveCard {
  const { why, send } = TEAMS_LABELS[locale];
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: TEAMS_LIMITS.cardVersion,
    lang: locale,
    speak: why,
    fallbackText: why,
    body: [
      {
        type: 'TextBlock',
        text: escapeMarkdown(why),
        wrap: true,
        style: 'heading',
        weight: 'bolder',
        size: 'medium',
      },
      askReason(locale),
      ...(keepsText ? askWords(locale) : []),
    ],
    actions: [{ type: 'Action.Submit', title: send, data: { demarc: { why: { answer, shape } } } }],
  };
}

function askReason(locale: Locale): CardElement {
  const { reason: label, reasons } = TEAMS_LABELS[locale];
  const choices = REASONS.map((value) => ({ title: reasons[value], value }));
  return { type: 'Input.ChoiceSet', id: 'reason', label, style: 'expanded', wrap: true, choices };
}

function askWords(locale: Locale): CardElement[] {
  const { words, wordsHint } = TEAMS_LABELS[locale];
  const hint = { size: 'small', isSubtle: true, spacing: 'small' } as const;
  return [
    {
      type: 'Input.Text',
      id: 'words',
      label: words,
      placeholder: words,
      isMultiline: true,
      maxLength: TEAMS_LIMITS.words,
    },
    { type: 'TextBlock', text: escapeMarkdown(wordsHint), wrap: true, ...hint },
  ];
}
