import type { types } from '@slack/bolt';

/** A text element of escaped mrkdwn. `verbatim`: Slack makes no links or mentions of its own from it. */
export function mrkdwn(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}
