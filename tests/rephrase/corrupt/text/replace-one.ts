import type { SeededRandom } from '../../../servers/seeded-random.js';
import { applyEdits } from './apply-edits.js';

/** Where to look, with the flags "gu", and what to put there; undefined leaves a match alone. */
export interface Swap {
  readonly find: RegExp;
  put(match: RegExpExecArray): string | undefined;
}

/** The text with one match of one of the swaps replaced, undefined where none changes anything. */
export function replaceOne(text: string, random: SeededRandom, swaps: readonly Swap[]): string | undefined {
  const changed = swaps.flatMap(({ find, put }) =>
    [...text.matchAll(find)].flatMap((match) => {
      const start = match.index;
      const words = put(match as RegExpExecArray);
      if (words === undefined) return [];
      const now = applyEdits(text, [{ start, end: start + match[0].length, put: words }]);
      return now === text ? [] : [now];
    }),
  );
  return changed.length === 0 ? undefined : random.pick(changed);
}
