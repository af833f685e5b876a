import type { Reading } from '../../reading.js';
import type { Told } from '../rule.js';

/** The innermost clause inside the clause in which two words stand both, the second not as its first word; -1 for none. */
export function innerAround(before: number, behind: number, { reading: { words, regions } }: Told): number {
  const path = pathOf(words[behind]?.region ?? -1, regions);
  const common = pathOf(words[before]?.region ?? -1, regions).find(
    (region) => path.includes(region) && regions[region]?.start !== behind,
  );
  return common ?? -1;
}

/** The clauses inside the clause in which a word stands, from within. */
export function pathOf(region: number, regions: Reading['regions']): number[] {
  const path: number[] = [];
  for (let at = region; at >= 0; at = regions[at]?.outer ?? -1) path.push(at);
  return path;
}
