import type { ConversationState } from '../understand/understanding.js';
import type { JournalRecord } from './segment.js';
import type { State } from './state.js';

/** In the journal of what is recent, a conversation and a delivery may have the same key. */
export const CONVERSATION = 'c ';
export const DELIVERY = 'd ';

/** Takes a record of the journal of what is recent into a state; `claimed` gets the deliveries without a reply to send, and until when they are claimed. */
export function readRecent(
  { key, expires, value }: JournalRecord,
  { conversations, deliveries }: State,
  claimed: Map<string, number>,
): void {
  if (key.startsWith(CONVERSATION)) {
    conversations.set(key.slice(CONVERSATION.length), value as ConversationState, expires);
  } else {
    const delivery = key.slice(DELIVERY.length);
    deliveries.set(delivery, true, expires);
    claimed.set(delivery, expires);
  }
}
