import { longestPrefix } from './longest-prefix.js';

/** The text escaped and, when that is longer than `limit` characters, cut with an ellipsis at its end. */
export function shorten(text: string, limit: number, encode: (text: string) => string): string {
  const whole = encode(text);
  if (whole.length <= limit) return whole;
  return `${encode(longestPrefix(text, limit - 1, encode).trimEnd())}…`;
}
