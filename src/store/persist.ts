import type { Json } from '../contract/inbox.js';
import type { ConversationState } from '../understand/understanding.js';
import type { Tables } from './state.js';

/** Tells by key what is still known. */
export interface Known {
  conversation(key: string): boolean;
  delivery(key: string): boolean;
}

/** Makes changes of the state last. Each promise resolves when its change survives a kill; it rejects with StoreError. */
export interface Persist {
  /** Something in a table has changed. */
  table(name: keyof Tables): Promise<void>;
  /** So has something that a kill may take back, since it is found out anew; it is written with others, some time later. */
  tableLater(name: keyof Tables): void;
  /** Nobody waits for it, and it never throws: it is only context. A disk that fails is told by whatever has to last. */
  conversation(key: string, state: ConversationState, expires: number): void;
  claimed(delivery: string, expires: number): Promise<void>;
  /** A delivery is claimed, together with the reply to it. */
  replied(delivery: string, reply: Json, expires: number): Promise<void>;
  /** The reply is worth nothing any more; the delivery stays claimed. */
  finished(delivery: string, expires: number): Promise<void>;
  /** Conversations and deliveries whose keys are `forgotten` have to go. */
  forget(forgotten: (key: string) => boolean): Promise<void>;
  /** Whether something can be kept: resolves, or throws StoreError. */
  ping(): Promise<void>;
  /** Conversations and deliveries that are not known any more have to go. */
  expire(known: Known): Promise<void>;
  /** It is `now`: what has expired may go. */
  tidy(now: number): void;
  close(): Promise<void>;
}
