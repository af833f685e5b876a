import type { Swap } from './replace-one.js';

/** Swaps of whole words, `[from, to]`: small letters, or a capital where the text starts; "backup" is not in "back-ups". */
export function swapWords(pairs: readonly (readonly [from: string, to: string])[]): Swap[] {
  return pairs.map(([from, to]) => {
    const capital = from.charAt(0).toUpperCase() + from.slice(1);
    return {
      find: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${from}|^${capital})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu'),
      put: () => to,
    };
  });
}
