import type { ConversationState } from '../understand/understanding.js';

/**
 * What has to outlive a request. "Not there" is a value; a store that cannot read or write throws StoreError.
 * Times are milliseconds since the epoch and are given, never read from a clock here.
 */
export interface Store {
  /** What a conversation remembers, unless it has expired by `now`. */
  conversation(key: string, now: number): Promise<ConversationState | undefined>;
  /** Remembers until `expires`. When it resolves the state survives a kill. */
  keepConversation(key: string, state: ConversationState, expires: number): Promise<void>;
  /** Claims a delivery until `expires`. True for the first caller only, however many ask at once. */
  claim(delivery: string, now: number, expires: number): Promise<boolean>;
  /** Writes what is under way and lets go of every resource. Safe to call twice. */
  close(): Promise<void>;
}
