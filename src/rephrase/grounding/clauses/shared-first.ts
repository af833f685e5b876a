import type { Locale } from '../../../contract/locale.js';
import { GRAMMARS } from '../read-tokens.js';
import { GAP, type Token } from '../token.js';
import { readClauses } from './read-clauses.js';
import type { Into } from './so-far.js';

/**
 * "AWS does this and does that, once you ask" as "Once you ask, AWS does this and does that". Only what a comma parts is shared;
 * without it ("and does that once you ask") it may belong to the last clause alone.
 */
export function sharedFirst(tokens: readonly Token[], locale: Locale): readonly Token[] {
  const start = tokens.findLastIndex(({ gap }, at) => at > 0 && gap === GAP.comma);
  const [shared, end] = [tokens[start], tokens.slice(start + 1)];
  if (!shared?.isAdverbial || shared.depth > 0 || end.some(({ gap }) => gap !== GAP.none)) return tokens;
  // "…, not for guests", "…, only with support" belong to what stands right before them.
  const { scopes, denials } = GRAMMARS[locale];
  if (scopes.has(shared.word) || denials.has(shared.word)) return tokens;
  const from = tokens.findLastIndex(({ gap }, at) => at < start && (at === 0 || gap === GAP.strong));
  const into: Into = { words: [], clauses: [], regions: [] };
  readClauses(tokens.slice(from), 0, locale, into);
  const { words, clauses } = into;
  // All but the first clause go on with what the one who acts does, and that one comes first.
  const isChain = clauses.length > 1 && clauses.slice(1).every(({ isElided }) => isElided);
  const isLast = words[start - from]?.clause === clauses.length - 1;
  if (!isChain || !isLast || words[0]?.role !== 'actor') return tokens;
  const [first, ...others] = tokens.slice(from, start) as [Token, ...Token[]];
  const front = { ...shared, gap: first.gap };
  return [...tokens.slice(0, from), front, ...end, { ...first, gap: GAP.comma }, ...others];
}
