import { claimClause } from './claim-clause.js';
import { claimSubject } from './claim-subject.js';
import { PARTY_WORDS } from './party-words.js';
import type { Reading } from './read-words.js';
import type { Claim } from './understanding.js';

/*
 * What a yes/no question puts forward. Three forms are told apart:
 *   a question    "does AWS patch RDS?", "hoeven wij …?"   a "not" in it does not turn the answer ("don't we have to?" - "yes")
 *   a statement   "AWS encrypts that, right?"              a "not" in it does turn it
 *   an omission   "can we skip …?", "kunnen we … overlaten aan AWS?"
 */

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;
/** Parties that can follow Dutch "of" (or) and do not follow English "of" ("of our servers"). */
const DUTCH_PARTY = new Set(['aws', 'amazon', 'wij', 'ik', 'ons', 'jullie', 'klant', 'leverancier']);
const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'niet',
  'geen',
  'nooit',
  'without',
  'zonder',
  'nothing',
  'niets',
]);
const OMISSION =
  / (?:skip|ignore|forget about|stop worrying|not worry|leave out|do without|safe to not|overslaan|negeren|vergeten|laten zitten|achterwege laten) /;
const EXCLUSIVE =
  / (?:only|solely|entirely|fully|completely|exclusively|100|alleen|volledig|geheel|helemaal|uitsluitend|totally|purely|compleet) /;

/** Finds what a yes/no question claims; null when the question wants no yes or no. */
export function findClaim(reading: Reading): Claim | null {
  const { text } = reading;
  const clause = claimClause(reading);
  if (clause === null || asksForEither(clause.words)) return null;
  const subject = claimSubject(clause.words, text);
  if (subject === null) return null;
  const isStatement = clause.form === 'statement';
  const negative = clause.body.split(' ').some((word) => NEGATIONS.has(word));
  return {
    ...subject,
    negated: OMISSION.test(text) ? !(isStatement && negative) : isStatement && negative,
    exclusive: EXCLUSIVE.test(text),
  };
}

/** "Us or AWS?" asks who, not whether. */
function asksForEither(words: readonly string[]): boolean {
  // English "of" is everywhere; Dutch "of" (or) counts where a party stands beside it.
  const hasOr = words.some(
    (word, at) =>
      word === 'or' ||
      (word === 'of' && at > 0 && words.slice(at + 1, at + 3).some((next) => DUTCH_PARTY.has(next))),
  );
  return hasOr && words.some((word) => AWS.has(word)) && words.some((word) => CUSTOMER.has(word));
}
