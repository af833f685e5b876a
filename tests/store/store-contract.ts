import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../src/store/store.js';
import type { ConversationState } from '../../src/understand/understanding.js';

const STATE: ConversationState = {
  locale: 'nl',
  services: ['rds'],
  topics: ['data-backup'],
  family: null,
  claim: null,
};

/** What every store has to do. A store's test file is one call. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`the ${name} store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('gives nothing for a conversation that it does not know', async () => {
      expect(await store.conversation('unknown', 0)).toBeUndefined();
      expect(await store.conversation('__proto__', 0)).toBeUndefined();
    });

    it('gives back what it was told to keep, until it expires', async () => {
      await store.keepConversation('a', STATE, 1_000);
      expect(await store.conversation('a', 999)).toEqual(STATE);
      expect(await store.conversation('a', 1_000)).toBeUndefined();
      expect(await store.conversation('b', 0)).toBeUndefined();
    });

    it('keeps under any name', async () => {
      for (const key of ['__proto__', 'constructor', 'a/b\u0000c', '🔥']) {
        await store.keepConversation(key, STATE, 1_000);
        expect(await store.conversation(key, 0)).toEqual(STATE);
      }
    });

    it('gives a delivery to one caller only, even when many ask at once', async () => {
      const claims = await Promise.all(Array.from({ length: 50 }, () => store.claim('event-1', 0, 1_000)));
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    it('lets a delivery be claimed again once the claim has expired', async () => {
      expect(await store.claim('event-1', 0, 1_000)).toBe(true);
      expect(await store.claim('event-1', 999, 2_000)).toBe(false);
      expect(await store.claim('event-1', 1_000, 2_000)).toBe(true);
    });

    it('can be closed twice', async () => {
      await store.close();
      await store.close();
    });
  });
}
