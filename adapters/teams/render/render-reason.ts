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

/** The form that asks why an answer did not help. A reason in words is asked for only where words are kept. */
export function renderReason({ answer, shape, locale, keepsText }: ReasonForm): AdaptiveCard {
  const labels = TEAMS_LABELS[locale];
  const choices = REASONS.map((reason) => ({ title: labels.reasons[reason], value: reason }));
  const body: CardElement[] = [
    { type: 'TextBlock', text: escapeMarkdown(labels.why), wrap: true, weight: 'bolder' },
    { type: 'Input.ChoiceSet', id: 'reason', style: 'expanded', wrap: true, choices },
  ];
  if (keepsText) {
    body.push(
      { type: 'TextBlock', text: escapeMarkdown(labels.words), wrap: true },
      { type: 'Input.Text', id: 'words', isMultiline: true, maxLength: TEAMS_LIMITS.words },
      {
        type: 'TextBlock',
        text: escapeMarkdown(labels.wordsHint),
        wrap: true,
        size: 'small',
        isSubtle: true,
        spacing: 'small',
      },
    );
  }
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: TEAMS_LIMITS.cardVersion,
    lang: locale,
    speak: labels.why,
    fallbackText: labels.why,
    body,
    actions: [{ type: 'Action.Submit', title: labels.send, data: { demarc: { why: { answer, shape } } } }],
  };
}
