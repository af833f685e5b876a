import type { types } from '@slack/bolt';
import type { Locale } from '../../../src/contract/locale.js';
import { REASONS } from '../../../src/contract/vote.js';
import { REASON_VIEW } from '../actions.js';
import { SLACK_LABELS } from './slack-labels.js';

/** What was voted on, and whether the operator keeps what people write. */
export interface ReasonWindow {
  readonly answer: string;
  readonly shape: string;
  readonly locale: Locale;
  readonly keepsText: boolean;
}

/** The window that asks why an answer did not help. A reason in words is asked for only where words are kept. */
export function renderReason({ answer, shape, locale, keepsText }: ReasonWindow): types.ModalView {
  const labels = SLACK_LABELS[locale];
  const blocks: types.KnownBlock[] = [
    {
      type: 'input',
      block_id: REASON_VIEW.reason,
      optional: true,
      label: plain(labels.reason),
      element: {
        type: 'radio_buttons',
        action_id: REASON_VIEW.reason,
        options: REASONS.map((reason) => ({ text: plain(labels.reasons[reason]), value: reason })),
      },
    },
  ];
  if (keepsText) {
    blocks.push({
      type: 'input',
      block_id: REASON_VIEW.words,
      optional: true,
      label: plain(labels.words),
      hint: plain(labels.wordsHint),
      element: { type: 'plain_text_input', action_id: REASON_VIEW.words, multiline: true, max_length: 300 },
    });
  }
  return {
    type: 'modal',
    callback_id: REASON_VIEW.callback,
    private_metadata: `${answer} ${shape}`,
    title: plain(labels.why),
    submit: plain(labels.send),
    close: plain(labels.skip),
    blocks,
  };
}

function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text };
}
