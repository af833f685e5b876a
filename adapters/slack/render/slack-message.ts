import type { types } from '@slack/bolt';

/** What we say on Slack. Without blocks the text itself is shown. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks?: types.KnownBlock[];
}
