import type { ConversationState } from '../understand/understanding.js';
import { type Expiring, live, sweep } from './expiring.js';
import type { Store } from './store.js';

/** State that ends with the process: for the command line and for tests. */
export function createMemoryStore(): Store {
  const conversations: Record<string, Expiring<ConversationState>> = Object.create(null);
  const claims: Record<string, Expiring<true>> = Object.create(null);
  let sinceSweep = 0;
  const tidy = (now: number) => {
    sinceSweep += 1;
    if (sinceSweep < SWEEP_EVERY) return;
    sinceSweep = 0;
    sweep(conversations, now);
    sweep(claims, now);
  };
  return {
    async conversation(key, now) {
      return live(conversations, key, now);
    },
    async keepConversation(key, value, expires) {
      conversations[key] = { value, expires };
    },
    async claim(delivery, now, expires) {
      tidy(now);
      if (live(claims, delivery, now)) return false;
      claims[delivery] = { value: true, expires };
      return true;
    },
    async close() {},
  };
}

/** Sweeping costs time in proportion to what is kept, so it is not done on every call. */
const SWEEP_EVERY = 1_000;
