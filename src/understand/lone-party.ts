import type { Clause } from './clauses.js';
import { PARTY_WORDS } from './party-words.js';
import { QUESTION_VERBS } from './question-verbs.js';
import type { Claim } from './understanding.js';

const { aws: AWS } = PARTY_WORDS;

/** "EBS encryption - us?", "os patches lightsail us?": one party, alone behind what it may have to do. */
export function loneParty(statements: readonly Clause[]): Claim['about'] | null {
  const [only, ...others] = statements;
  if (only && others.length === 0) return partyBehind(only.words);
  const parties = statements.map(({ words }) => aloneIn(words));
  const last = parties.at(-1) ?? null;
  return parties.length === 2 && parties[0] === null ? last : null;
}

/** "Us?", "van ons?": a party, with a preposition before it at most. */
function aloneIn([first = '', second, ...others]: readonly string[]): Claim['about'] | null {
  if (others.length > 0 || (second !== undefined && !OF_WHOM.test(first))) return null;
  const party = second ?? first;
  return AWS.has(party) ? 'aws' : US.test(party) ? 'customer' : null;
}
const OF_WHOM = /^(?:van|voor|bij|aan|door|by|on|with|up|for)$/;

/** Keywords, with a party as the last of them; nothing there says what the party would be the object of. */
function partyBehind(words: readonly string[]): Claim['about'] | null {
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  // "Dus wij?" comes behind an answer.
  const isBare = words.length === 2 && /^(?:so|dus|then|dan|toch)$/.test(before);
  if (
    (words.length < 3 && !isBare) ||
    BEFORE_OBJECT.test(before) ||
    words.some((word) => QUESTION_VERBS.has(word))
  )
    return null;
  return AWS.has(last) ? 'aws' : US.test(last) ? 'customer' : null;
}

const BEFORE_OBJECT =
  /^(?:to|for|by|on|at|in|of|with|from|or|and|about|via|bij|voor|door|op|in|van|met|aan|of|en|naar|over|tussen|between|in|under|onder|not|niet|s|tells?|told|asks?|gives?|vraagt|geeft|laat|lets?)$/;

const US = /^(?:us|ours|ons|wij|we|customer|klant)$/;
