import type { Activity } from 'botbuilder';
import type { ConnectorOf } from './create-connector-of.js';
import type { Destination } from './destination.js';

/** How long Teams may take over it, in milliseconds. */
const ANSWER_TIME = 5_000;

/**
 * Puts a message in the place of one that the bot has posted, by its id. Tries once, for whoever looks on has the old one to
 * read: rejects when Teams does not take it.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/update-and-delete-bot-messages
 */
export type Replace = (where: Destination, id: string, message: Partial<Activity>) => Promise<void>;

export function createReplace(connectorOf: ConnectorOf): Replace {
  return async ({ serviceUrl, conversation }, id, message) => {
    const connector = await connectorOf(serviceUrl);
    await connector.update(conversation, id, message, ANSWER_TIME);
  };
}
