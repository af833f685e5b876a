import type { SlackMessage } from '../render/slack-message.js';

/** Where a message is posted; without a thread, into the channel or direct message itself. */
export interface Destination {
  readonly channel: string;
  readonly thread: string | undefined;
}

/** Posts a message for all in a channel to see. Rejects when Slack did not take it. */
export type Post = (to: Destination, message: SlackMessage) => Promise<void>;
