import type { types } from '@slack/bolt';
import type { Answer } from '../../../src/contract/answer.js';
import { LABELS } from '../../../src/contract/labels.js';
import { ACTIONS } from '../actions.js';
import { plainElement } from './plain-element.js';
import { plainLabel } from './plain-label.js';
import { SLACK_LABELS } from './slack-labels.js';
import { SLACK_LIMITS } from './slack-limits.js';

/** What a message has besides the answer itself. */
export interface Extras {
  /** Whether people can say if it helped. */
  readonly vote?: boolean;
  /** Under an answer that one person sees: what a button that shares it has to carry. */
  readonly share?: string;
  /** Where a language model had a hand in it: what a button that brings back Demarc's own answer has to carry. */
  readonly curated?: string;
  /** What a button that lets a language model have a go at it has to carry. */
  readonly refine?: string;
  /** How tables are drawn: the first as Slack's own, which only a message takes, or all as lines. */
  readonly tables?: 'own' | 'lines';
  /** Where Slack can fetch pictures; absent: they are put into words. */
  readonly publicUrl?: string | undefined;
  /** Id of the person who shares it. */
  readonly sharedBy?: string;
}

/** Buttons that ask the question again; of one whose value is longer than Slack takes there is none. */
export function renderAgain(
  { locale, wording, readAs }: Answer,
  { share, curated, refine }: Pick<Extras, 'share' | 'curated' | 'refine'>,
): types.Button[] {
  return [
    ...(wording === 'rephrased' ? againButton(ACTIONS.curated, LABELS[locale].curated, curated) : []),
    ...(readAs === null ? [] : againButton(ACTIONS.notMeant, LABELS[locale].notMeant, curated)),
    ...againButton(ACTIONS.share, SLACK_LABELS[locale].share, share),
    ...againButton(ACTIONS.refine, SLACK_LABELS[locale].refine, refine),
  ];
}

function againButton(action_id: string, label: string, value: string | undefined): types.Button[] {
  if (value === undefined || value.length > SLACK_LIMITS.buttonValue) return [];
  return [{ type: 'button', action_id, text: plainElement(label), value }];
}

/** "Helpful" and "not helpful"; each carries what was asked by ids, never in words. */
export function renderVote({ locale, shape }: Answer): types.KnownBlock[] {
  const labels = SLACK_LABELS[locale];
  const button = (label: string, sign: string) => ({
    text: { type: 'plain_text' as const, text: plainLabel(label) },
    accessibility_label: label,
    value: `${sign}${shape}`,
  });
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: ACTIONS.vote,
          positive_button: button(labels.helpful, '+'),
          negative_button: button(labels.notHelpful, '-'),
        },
      ],
    },
  ];
}
/** Who shared it: the one mention that we write. It is an element of its own, so that no text of ours ever holds one. */
export function renderSharedBy({ locale }: Answer, user: string | undefined): types.KnownBlock[] {
  if (user === undefined) return [];
  const by = { type: 'text', text: `${SLACK_LABELS[locale].sharedBy} ` } as const;
  const elements = [by, { type: 'user', user_id: user } as const];
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
}
