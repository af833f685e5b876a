import { pointsBack } from '../points-back.js';
import { GAP } from '../token.js';
import type { Rule, Told } from './rule.js';

/**
 * The words of a clause stand together, the clauses of a fact in their order, and every clause ends where one can hear it: no word
 * can be taken for one of the next.
 */
export const keepsClausesWhole: Rule = {
  name: 'clause',
  holds: (told) => {
    const runs = runsOf(told);
    const { words } = told.reading;
    const clauses = runs.map(({ clause }) => clause);
    if (new Set(clauses).size < clauses.length) return false;
    const ofFact = (clause: number) => words.find((word) => word.clause === clause)?.fact ?? -1;
    const facts = clauses.map(ofFact);
    if (!clauses.every((clause, at) => clause === clauses[at - 1] || follows(clause, clauses[at - 1], told)))
      return false;
    return runs.every((run, at) => {
      const before = runs[at - 1];
      if (!before) return true;
      const isSameFact = facts[at] === facts[at - 1];
      if (!isSameFact && facts.indexOf(facts[at] as number) < at) return false;
      return isHeard(told, before, run, isSameFact && run.clause === before.clause + 1);
    });
  },
};

/** Whether a clause may stand behind another than in the facts: it leans on none and begins with no "but" or "so". */
function follows(clause: number, before: number | undefined, { reading: { words }, grammar }: Told): boolean {
  const own = words.filter((word) => word.clause === clause);
  const [first] = own;
  const isFirst = !words.some((word) => word.clause === clause - 1 && word.fact === first?.fact);
  if (before === clause - 1) return true;
  if (isFirst) {
    // Of facts that share a sentence, one that leans on the one before it stays behind it.
    const fact = first?.fact ?? 0;
    const isBehind = words.some((word) => word.clause === before && word.fact === fact - 1);
    return (
      fact === 0 ||
      isBehind ||
      !pointsBack(
        words.filter((word) => word.fact === fact),
        grammar,
      )
    );
  }
  const isJoined =
    first !== undefined && grammar.joints.has(first.token.word) && !grammar.freeJoints.has(first.token.word);
  return (
    !isJoined &&
    !pointsBack(own, grammar) &&
    !own.some(({ token }) => /^(?:their|its|zijn|hun)$/.test(token.word))
  );
}

interface Run {
  readonly clause: number;
  /** Its first and last word, as they stand in the rewording. */
  readonly first: number;
  readonly last: number;
}

/** Stretches of words of one clause, in the order of the rewording. */
function runsOf({ matched, reading: { words } }: Told): Run[] {
  const runs: { clause: number; first: number; last: number }[] = [];
  matched.forEach(({ match }, at) => {
    const clause = match === undefined ? undefined : words[match]?.clause;
    if (clause === undefined) return;
    const run = runs.at(-1);
    if (run?.clause === clause) run.last = at;
    else runs.push({ clause, first: at, last: at });
  });
  return runs;
}

/** Whether the end of one clause and the beginning of the next can be told apart. */
function isHeard(told: Told, one: Run, other: Run, isAsBefore: boolean): boolean {
  const { matched, reading, grammar, locale } = told;
  const { words } = reading;
  const between = matched.slice(one.last + 1, other.first + 1);
  const gaps = between.map(({ token }) => token.gap);
  if (matched[one.last]?.sentence !== matched[other.first]?.sentence) return true;
  if (gaps.some((gap) => gap === GAP.strong || gap === GAP.commaAnd)) return true;
  if (between.some(({ token }) => grammar.joints.has(token.word))) return true;
  const [from, to] = [wordAt(one.last), wordAt(other.first)];
  // The gap that parted the two in the facts.
  const start = words.find(({ clause }) => clause === other.clause)?.token.gap ?? GAP.none;
  // "And rotates", "and never shows".
  const isSmall = grammar.adverbs.has(to?.token.word ?? '') || grammar.denials.has(to?.token.word ?? '');
  const isDeed = to?.role === 'deed' || (isSmall && wordAt(other.first + 1)?.role === 'deed');
  const isVerbal =
    isDeed || from?.role === 'deed' || (from !== undefined && from.token.depth > 0 && endsWithDeed());
  if (isAsBefore && start !== GAP.none && gaps.includes(start) && (isVerbal || !hasAnd(one, told)))
    return true;
  // "Om te bepalen welke … en waarom, toegang te regelen": an infinitive at the end tells where its clause began.
  const isListed = isAsBefore && locale === 'nl' && start === GAP.comma && gaps.includes(GAP.comma);
  if (isListed && isInfinitive(one) && isInfinitive(other)) return true;
  // "While AWS …, you …"
  const opening = matched
    .slice(0, one.first)
    .findLast(
      (word) =>
        word.sentence === matched[one.first]?.sentence &&
        word.match === undefined &&
        grammar.freeJoints.has(word.token.word),
    );
  if (opening !== undefined && gaps.includes(GAP.comma)) return true;
  if (!gaps.includes(GAP.and)) return false;
  const isNamed = between.some(({ token }, at) => token.names && (at > 0 || token.gap > GAP.none));
  const endsWithName = between[0]?.token.names !== undefined && between[0].token.gap === GAP.none;
  if (isNamed || endsWithName || isVerbal) return true;
  return locale === 'nl' && grammar.isDeed(matched[other.first]?.token.word ?? '', undefined, '-');

  /** "Instellen (tot 90 dagen)": what stands between brackets at the end is looked past. */
  function endsWithDeed() {
    const at = matched.slice(one.first, one.last + 1).findLastIndex(({ token }) => token.depth === 0);
    return wordAt(one.first + at)?.role === 'deed';
  }

  function isInfinitive({ clause, first, last }: Run) {
    const deed = matched
      .slice(first, last + 1)
      .find(
        ({ match }) =>
          match !== undefined && words[match]?.clause === clause && words[match]?.role === 'deed',
      );
    return deed !== undefined && grammar.isNominal(deed.token.word);
  }

  function wordAt(at: number) {
    const match = matched[at]?.match;
    return match === undefined ? undefined : words[match];
  }
}

/** Whether a clause has an "and" in it as it is said. */
function hasAnd({ first, last }: Run, { matched }: Told): boolean {
  return matched.slice(first + 1, last + 1).some(({ token }) => (token.gap & GAP.and) > 0);
}
