import type { Tip } from '../knowledge/knowledge.js';
import { firstInOrder } from './first-in-order.js';
import { mostAsked } from './most-asked.js';

/**
 * The next tip for an address: one that it was not given since the deck was last used up, of another topic than the last
 * one where there is such a tip. Each address has an order of its own, made of nothing but the address and each tip's id,
 * so that new tips do not move the others; a tip steps back only where its topic was just spoken of. `given` holds ids,
 * oldest first; `asked` how often the address asked about which service, where that is counted: every second tip is then
 * about one of those, while there is any. Undefined when there are no tips.
 */
export function pickTip(
  tips: ReadonlyMap<string, Tip>,
  given: readonly string[],
  address: string,
  asked: Readonly<Record<string, number>> = {},
): Tip | undefined {
  const seen = seenInRound(tips, given);
  const left = [...tips.values()].filter(({ id }) => !seen.has(id));
  const last = tips.get(given.at(-1) ?? '')?.topic;
  const crowded = crowdedTopic(left);
  const apart = left.filter(({ topic }) => topic !== last);
  const crowd = apart.filter(({ topic }) => topic === crowded);
  const some = [crowd, apart, left].find((one) => one.length > 0) ?? [];
  const wished = given.length % 2 === 0 ? mostAsked(some, [...seen.values()], asked) : [];
  return firstInOrder(wished.length > 0 ? wished : some, address);
}

/** What was given of the deck: a tip that comes again begins it anew, and so does whatever follows the last one of it. */
function seenInRound(tips: ReadonlyMap<string, Tip>, given: readonly string[]): ReadonlyMap<string, Tip> {
  let seen = new Map<string, Tip>();
  for (const id of given) {
    const tip = tips.get(id);
    if (!tip) continue;
    if (seen.has(id)) seen = new Map();
    seen.set(id, tip);
  }
  return seen.size === tips.size ? new Map() : seen;
}

/** The topic of more than half of these tips: it has to be every other one from now on, or it fills the end. */
function crowdedTopic(tips: readonly Tip[]): string | undefined {
  const sizes = new Map<string, number>();
  for (const { topic } of tips) sizes.set(topic, (sizes.get(topic) ?? 0) + 1);
  return [...sizes].find(([, size]) => size * 2 > tips.length)?.[0];
}
