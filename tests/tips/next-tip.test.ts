import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { nextTip } from '../../src/tips/next-tip.js';
import { pickTip } from '../../src/tips/pick-tip.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

const PLACE = 'slack:T1:C1';

describe('a tip on request', () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
  });
  const text = (id: string | undefined) => knowledge.tips.get(id ?? '')?.text.nl;

  it('is mostly another one each time, never the next daily one, and in the language that is asked for', async () => {
    const store = createMemoryStore();
    const texts = new Set<string>();
    for (let now = 0; now < 50; now += 1) {
      const answer = await nextTip(PLACE, 'nl', { knowledge, store, now: () => now });
      const [block] = answer?.blocks ?? [];
      if (block?.type === 'paragraph') texts.add(block.text);
    }
    expect(texts.size).toBeGreaterThan(30);
    expect(texts).not.toContain(text(pickTip(knowledge.tips, [], PLACE)?.id));
  });

  it('is the same one when what it carried is given back, in whatever language', async () => {
    const parts = { knowledge, store: createMemoryStore() };
    const first = await nextTip(PLACE, 'en', { ...parts, now: () => 1 });
    const carried = String(first?.carried);
    const again = await nextTip(PLACE, 'nl', { ...parts, now: () => 2 }, carried);
    expect(again).toMatchObject({ carried, blocks: [{ text: text(carried) }] });
    expect(await nextTip(PLACE, 'nl', { ...parts, now: () => 2 }, 'gone-meanwhile')).toBeDefined();
  });

  it('takes nothing from the daily ones', async () => {
    const store = createMemoryStore();
    const before = pickTip(knowledge.tips, await store.tipsGiven(PLACE), PLACE);
    await nextTip(PLACE, 'nl', { knowledge, store, now: () => 7 });
    expect(pickTip(knowledge.tips, await store.tipsGiven(PLACE), PLACE)).toBe(before);
  });

  it('is the only one when there is but one, and none when there is none', async () => {
    const store = createMemoryStore();
    const [first] = knowledge.tips;
    const one = { ...knowledge, tips: new Map(first ? [first] : []) };
    expect(await nextTip(PLACE, 'en', { knowledge: one, store, now: () => 0 })).toMatchObject({
      kind: 'tip',
    });
    const none = { ...knowledge, tips: new Map() };
    expect(await nextTip(PLACE, 'en', { knowledge: none, store, now: () => 0 })).toBeUndefined();
  });
});
