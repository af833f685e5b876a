import type { KnownWord } from './known-word.js';
import type { PhraseIndex } from './phrase-index.js';
import type { Token } from './token.js';

/**
 * By token: the canonical word it belongs to. Null for an ignored word that is no part of a longer phrase ("back up").
 * A word that the list does not know stands for its own stem.
 */
export function canonicalWords(
  tokens: readonly Token[],
  stemIds: readonly number[],
  known: readonly KnownWord[],
  words: PhraseIndex<string>,
): (string | null)[] {
  const result: (string | null)[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { isIgnored } = known[at] as KnownWord;
    const found = words.longestAt(stemIds, at);
    if (found && (found.length > 1 || !isIgnored)) {
      for (const end = at + found.length; at < end; at++) result.push(found.value);
      continue;
    }
    result[at] = isIgnored ? null : (tokens[at] as Token).stem;
    at += 1;
  }
  return result;
}
