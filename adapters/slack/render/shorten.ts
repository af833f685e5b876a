import { cutAt } from './cut-at.js';
import { longestPrefix } from './longest-prefix.js';

/** The text escaped and, when that is longer than `limit` characters, cut after a line or a word, with an ellipsis behind. */
export function shorten(text: string, limit: number, encode: (text: string) => string): string {
  const whole = encode(text);
  if (whole.length <= limit) return whole;
  const prefix = longestPrefix(text, limit - 2, encode);
  const kept = prefix.slice(0, cutAt(prefix));
  const gap = /\s$/.exec(kept)?.[0] ?? '';
  return `${encode(kept.trimEnd())}${gap}…`;
}
