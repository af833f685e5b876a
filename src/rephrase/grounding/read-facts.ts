import type { Locale } from '../../contract/locale.js';
import type { Fact } from '../place.js';
import { readClauses } from './clauses/read-clauses.js';
import { sharedFirst } from './clauses/shared-first.js';
import type { Into } from './clauses/so-far.js';
import { readTokens } from './read-tokens.js';
import type { Reading } from './reading.js';

/** How a fact is read: as it stands, or with what several clauses share by a comma at the end ("…, by default") at its front. */
export type Order = 'as-it-stands' | 'shared-first';

/** Reads facts as clauses of words. */
export function readFacts(facts: readonly Fact[], locale: Locale, order: Order = 'as-it-stands'): Reading {
  const into: Into = { words: [], clauses: [], regions: [] };
  let bes = 0;
  facts.forEach(({ text }, fact) => {
    const all = readTokens(text, locale);
    const tokens = all.filter(({ isBe }) => !isBe);
    bes += all.length - tokens.length;
    const said = order === 'shared-first' ? sharedFirst(tokens, locale) : tokens;
    readClauses(said, fact, locale, into);
  });
  return { ...into, bes };
}
