import type { PhraseIndex } from './phrase-index.js';
import type { Token } from './token.js';

/**
 * By token: the canonical word it belongs to. Null for an ignored word that is no part of a longer phrase ("back up").
 * A word that the list does not know stands for its own stem.
 */
export function canonicalWords(
  tokens: readonly Token[],
  stems: readonly string[],
  words: PhraseIndex<string>,
  ignored: ReadonlySet<string>,
): (string | null)[] {
  const result: (string | null)[] = new Array(tokens.length).fill(null);
  for (let at = 0; at < tokens.length; ) {
    const { word, stem } = tokens[at] as Token;
    const found = words.longestAt(stems, at);
    if (found && (found.length > 1 || !ignored.has(word))) {
      result.fill(found.value, at, at + found.length);
      at += found.length;
      continue;
    }
    result[at] = ignored.has(word) ? null : stem;
    at += 1;
  }
  return result;
}
