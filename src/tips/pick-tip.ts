import { createHash } from 'node:crypto';
import type { Tip } from '../knowledge/knowledge.js';

/**
 * The next tip for an address: one that it was not given since the deck was last used up, of another topic than the last
 * one where there is such a tip. Each address has an order of its own, made of nothing but the address and each tip's id,
 * so that new tips do not move the others; a tip steps back only where its topic was just spoken of. `given` holds ids,
 * oldest first. Undefined when there are no tips.
 */
export function pickTip(
  tips: ReadonlyMap<string, Tip>,
  given: readonly string[],
  address: string,
): Tip | undefined {
  const left = leftInDeck(tips, given);
  const last = tips.get(given.at(-1) ?? '')?.topic;
  const crowded = crowdedTopic(left);
  const apart = left.filter(({ topic }) => topic !== last);
  const crowd = apart.filter(({ topic }) => topic === crowded);
  return firstInOrder([crowd, apart, left].find((some) => some.length > 0) ?? [], address);
}

/** What is left of the deck: a tip that comes again begins it anew, and so does the last one of it. */
function leftInDeck(tips: ReadonlyMap<string, Tip>, given: readonly string[]): readonly Tip[] {
  let seen = new Set<string>();
  for (const id of given) {
    if (!tips.has(id)) continue;
    if (seen.has(id)) seen = new Set();
    seen.add(id);
  }
  const left = [...tips.values()].filter(({ id }) => !seen.has(id));
  return left.length > 0 ? left : [...tips.values()];
}

/** The topic of more than half of these tips: it has to be every other one from now on, or it fills the end. */
function crowdedTopic(tips: readonly Tip[]): string | undefined {
  const sizes = new Map<string, number>();
  for (const { topic } of tips) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
  return [...sizes].find(([, size]) => size * 2 > tips.length)?.[0];
}

function firstInOrder(tips: readonly Tip[], address: string): Tip | undefined {
  return tips
    .map((tip) => ({ tip, place: placeOf(tip.id, address) }))
    .reduce<{ tip: Tip; place: string } | undefined>(
      (first, one) => (first === undefined || one.place < first.place ? one : first),
      undefined,
    )?.tip;
}

/** Where a tip stands in an address's order: a text to compare, alike for the same two at any time. */
function placeOf(id: string, address: string): string {
  return createHash('sha256').update(`${address} ${id}`).digest('hex');
}
