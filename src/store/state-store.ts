import { createDeliveryRoom } from './delivery-room.js';
import { expireState } from './expire-state.js';
import { createFeedbackRoom } from './feedback-room.js';
import { forgetState } from './forget-state.js';
import { keptOf } from './kept-of.js';
import type { Persist } from './persist.js';
import { createQuizRoom } from './quiz-room.js';
import type { State } from './state.js';
import type { Store } from './store.js';
import { createSubscriptionRoom } from './subscription-room.js';
import { createTipRoom } from './tip-room.js';

/** A store over state in memory; what makes it last is given. The one implementation: stores differ in `persist`. */
export function createStateStore(state: State, persist: Persist): Store {
  const { conversations, deliveries, tables } = state;
  const { preferences, references, installations } = tables;
  const { tidy: tidyQuizzes, ...quizRoom } = createQuizRoom(tables, persist);
  const tidy = (now: number) => {
    conversations.sweep(now);
    deliveries.sweep(now);
    tidyQuizzes(now);
    persist.tidy(now);
  };
  return {
    ...createDeliveryRoom(state, persist, tidy),
    ...createSubscriptionRoom(tables, persist),
    ...createTipRoom(tables, persist),
    ...createFeedbackRoom(tables, persist),
    ...quizRoom,

    async conversation(key, now) {
      tidy(now);
      return conversations.get(key, now);
    },
    keepConversation(key, value, expires) {
      conversations.set(key, value, expires);
      persist.conversation(key, value, expires);
      return DONE;
    },

    async preference(key, otherwise = key) {
      return preferences.get(key) ?? preferences.get(otherwise);
    },
    async keepPreference(key, preference) {
      if (preference.locale === undefined) preferences.delete(key);
      else preferences.set(key, preference);
      await persist.table('preferences');
    },

    async reference(place) {
      return references.get(place);
    },
    async keepReference(place, reference) {
      references.set(place, reference);
      await persist.table('references');
    },
    async dropReference(place) {
      if (references.delete(place)) await persist.table('references');
    },

    async installation(tenant) {
      return installations.get(tenant);
    },
    async keepInstallation(tenant, sealed) {
      installations.set(tenant, sealed);
      await persist.table('installations');
    },

    keptOf: async (person, now) => keptOf(person, state, now),
    expire: (now, votesSince) => expireState(now, votesSince, state, persist),
    forget: (key) => forgetState(key, state, persist),
    ping: () => persist.ping(),
    close: () => persist.close(),
  };
}

/** What comes with every question and is done at once needs no promise of its own. */
const DONE = Promise.resolve();
