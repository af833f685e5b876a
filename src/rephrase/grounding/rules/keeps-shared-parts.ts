import { GAP } from '../token.js';
import type { Rule, Told } from './rule.js';

/**
 * What several clauses share by standing before all of them ("if you ask, AWS does … and does …") stays before all of them, and what
 * they may share by a comma at their end ("… and does …, without notice") stays behind all of them.
 */
export const keepsSharedParts: Rule = {
  name: 'shared',
  holds: (told) =>
    told.reading.clauses.every(
      ({ isElided }, clause) =>
        isElided ||
        told.reading.clauses[clause + 1]?.isElided !== true ||
        (keepsFront(clause, told) && keepsEnd(clause, told)),
    ),
};

/** The last of the clauses that go on with what the one who acts in a clause does. */
function lastOf(clause: number, { reading: { clauses } }: Told): number {
  let end = clause;
  while (clauses[end + 1]?.isElided === true) end += 1;
  return end;
}

/** Whether the clauses stand in one sentence, with no full stop between them. */
function isOneSentence(clause: number, end: number, { matched, reading: { words } }: Told): boolean {
  const places = matched.flatMap(({ match }, index) => {
    const own = match === undefined ? undefined : words[match]?.clause;
    return own !== undefined && own >= clause && own <= end ? [index] : [];
  });
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  return (
    matched[first]?.sentence === matched[last]?.sentence &&
    matched.slice(first + 1, last + 1).every(({ token }) => token.gap !== GAP.strong)
  );
}

/** Whether what the clauses begin with comes first still, and the sentence goes on until the last of them. */
function keepsFront(clause: number, told: Told): boolean {
  const { matched, reading } = told;
  const { words } = reading;
  const start = words.findIndex((word) => word.clause === clause);
  const word = words[start];
  if (word?.role !== 'rest' || !word.token.isAdverbial) return true;
  const actor = words.findIndex((one) => one.clause === clause && one.role !== 'rest');
  if (actor < start) return true;
  const end = lastOf(clause, told);
  const at = matched.findIndex(({ match }) => match === start);
  const first = matched.findIndex(({ match }) => {
    const own = match === undefined ? undefined : words[match]?.clause;
    return own !== undefined && own >= clause && own <= end;
  });
  return at === first && isOneSentence(clause, end, told);
}

/** Whether what a comma parts from the last of the clauses stands behind all its other words still. */
function keepsEnd(clause: number, told: Told): boolean {
  const { matched, reading, grammar } = told;
  const { words } = reading;
  const end = lastOf(clause, told);
  const last = words.findLastIndex((word) => word.clause === end);
  let start = last;
  while (words[start]?.clause === end && (words[start]?.token.gap ?? GAP.comma) < GAP.comma) start -= 1;
  const word = words[start];
  if (word?.clause !== end || words[start - 1]?.clause !== end || word.token.gap !== GAP.comma) return true;
  const { token } = word;
  if (!token.isAdverbial || token.depth > 0) return true;
  // ", such as snapshots" belongs to the word before it.
  if (/^(?:like|including|zoals|inclusief)$/.test(token.word)) return true;
  // So do ", not for guests" and ", only with support"; "without notice" does not.
  const isPreposition = grammar.prepositions.has(token.word);
  if (!isPreposition && (grammar.scopes.has(token.word) || grammar.denials.has(token.word))) return true;
  const at = matched.findIndex(({ match }) => match === start);
  const isLast = matched
    .slice(at)
    .every(({ match }) => match === undefined || words[match]?.clause !== end || match >= start);
  return isLast;
}
