import type { SlackMessage } from '../render/slack-message.js';

/** A question that reached us on Slack, and the way its answer goes back. */
export interface Heard {
  /** The same for a delivery and its redeliveries. */
  readonly delivery: string;
  readonly question: string;
  readonly conversation: string;
  /** Rejects when Slack did not take the message. */
  reply(message: SlackMessage): Promise<void>;
}
