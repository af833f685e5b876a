import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import type { Connector, ConnectorOf } from './create-connector-of.js';
import { deliveryTrouble } from './delivery-trouble.js';
import type { Destination } from './destination.js';

/** How long Teams may take over it, in milliseconds. */
const ANSWER_TIME = 5_000;
/** How long is waited where Teams has had enough and does not say for how long, and at most, in milliseconds. */
const WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * Puts a message in the place of one that the bot has posted, by its id. Tries once, and once more when Teams has had enough
 * for a while, for whoever looks on has the old one to read: rejects when Teams does not take it, and with AbortError when
 * that while is cut off by a stop.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/update-and-delete-bot-messages
 */
export type Replace = (where: Destination, id: string, message: Partial<Activity>) => Promise<void>;

export function createReplace(connectorOf: ConnectorOf, stopping: AbortSignal): Replace {
  return async ({ serviceUrl, conversation }, id, message) => {
    const connector = await connectorOf(serviceUrl);
    const update: () => ReturnType<Connector['update']> = () =>
      connector.update(conversation, id, message, ANSWER_TIME);
    try {
      await update();
    } catch (error) {
      const trouble = deliveryTrouble(error);
      const after = trouble.kind === 'wait' ? (trouble.after ?? WAIT) : Number.POSITIVE_INFINITY;
      if (after > LONGEST_WAIT) throw error;
      await pause(after, undefined, { signal: stopping });
      await update();
    }
  };
}
