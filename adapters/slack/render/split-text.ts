import { cutAt } from './cut-at.js';
import { longestPrefix } from './longest-prefix.js';

/**
 * The text in escaped pieces of at most `limit` characters, cut after a line, a sentence or a word where there is one in
 * the latter half of a piece. Blank text gives no pieces.
 */
export function splitText(text: string, limit: number, encode: (text: string) => string): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const prefix = longestPrefix(rest, limit, encode);
    const piece = prefix.length === rest.length ? prefix : prefix.slice(0, cutAt(prefix));
    pieces.push(encode(piece.trimEnd()));
    rest = rest.slice(piece.length).trimStart();
  }
  return pieces;
}
