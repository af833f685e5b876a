import { createHash } from 'node:crypto';
import type { Tip } from '../knowledge/knowledge.js';

/**
 * The next tip for an address: one that it was not given since the deck was last used up. Each address has an order of
 * its own, which does not change when tips are added. Undefined when there are no tips.
 */
export function pickTip(
  tips: ReadonlyMap<string, Tip>,
  given: readonly string[],
  address: string,
): Tip | undefined {
  const times = new Map<string, number>();
  for (const id of given) times.set(id, (times.get(id) ?? 0) + 1);
  const least = Math.min(...[...tips.keys()].map((id) => times.get(id) ?? 0));
  return [...tips.values()]
    .filter(({ id }) => (times.get(id) ?? 0) === least)
    .sort((one, other) => (place(one.id, address) < place(other.id, address) ? -1 : 1))[0];
}

function place(id: string, address: string): string {
  return createHash('sha256').update(`${address} ${id}`).digest('hex');
}
