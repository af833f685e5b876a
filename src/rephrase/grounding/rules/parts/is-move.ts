import type { FactWord } from '../../reading.js';
import { GAP } from '../../token.js';
import type { Told } from '../rule.js';
import { isAlso, isEdge, isSeam } from './is-seam.js';

/** Whether words that stand in another order are two or three parts that have changed places. */
export function isMove(
  moved: readonly number[],
  from: number,
  sorted: readonly number[],
  told: Told,
): boolean {
  const { words, clauses } = told.reading;
  const parts = partsOf(moved);
  if (parts.length > 3) return false;
  if (!parts.every(({ last }, at) => at === 0 || last === (parts[at - 1]?.first as number) - 1)) return false;
  const end = from + moved.length;
  const word = (place: number) => words[sorted[place] as number] as FactWord;
  const adverbial = parts.map(({ first }) => word(first).token.isAdverbial);
  if (
    parts.length === 3 &&
    (adverbial.filter(Boolean).length < 2 || moved.some((place) => place > from && isAlso(word(place), told)))
  )
    return false;
  // Where things do something, who does what is told by the order alone: only a time, a place and the like may move.
  if (clauses[word(from).clause]?.who === undefined && !adverbial.includes(true)) return false;
  const isBroken = parts.some(({ first, last }, at) => {
    const before = parts[at - 1];
    return (
      (before && isTorn(sorted.slice(first, last + 1), sorted[before.first] as number, told)) ||
      (first === last && isStranded(sorted[first] as number, told))
    );
  });
  if (isBroken) return false;
  const first = sorted[from] as number;
  const isBehindVerb =
    clauses[word(from).clause]?.who !== undefined && (words[first - 1]?.role ?? 'rest') !== 'rest';
  const isFront = parts.length === 2 && (from === 0 || isBehindVerb) && adverbial[1] === true;
  const seams = new Set([from, ...parts.map(({ first }) => first), end]);
  return (
    [...seams].every(
      (place) =>
        isSeam(place, sorted, from, end, told) ||
        // "Until then | attachments go through": what a clause begins with ends where the rewording tells.
        (isFront && place === parts[0]?.first && isBare(place, sorted, told)),
    ) &&
    (isEdge(from, sorted, told) || isEdge(end, sorted, told))
  );
}

/** The first and the last place of each row of words that stand as they did. */
function partsOf(moved: readonly number[]): { readonly first: number; readonly last: number }[] {
  const starts = moved.flatMap((place, at) =>
    at === 0 || place !== (moved[at - 1] as number) + 1 ? [at] : [],
  );
  return starts.map((start, at) => ({
    first: moved[start] as number,
    last: moved[(starts[at + 1] ?? moved.length) - 1] as number,
  }));
}

/**
 * Whether a part leaves a list behind each of whose members has one of its own: "A for backups and B for | logs". `behind`: the first
 * word of the part that moved before it.
 */
function isTorn(part: readonly number[], behind: number, { grammar, reading: { words } }: Told): boolean {
  const moved = words[behind]?.token;
  if (!moved || moved.gap > GAP.none || !grammar.prepositions.has(moved.word)) return false;
  const last = part.findLastIndex((at) => ((words[at]?.token.gap ?? GAP.none) & GAP.and) > 0);
  return part.slice(0, Math.max(0, last)).some((at) => words[at]?.token.word === moved.word);
}

/** Whether nothing but the words before and behind speaks against a seam: no comma, no "and", no clause inside the clause, no bracket. */
function isBare(place: number, sorted: readonly number[], told: Told): boolean {
  const [before, behind] = [sorted[place - 1] as number, sorted[place] as number];
  const [one, other] = [told.reading.words[before], told.reading.words[behind]] as [FactWord, FactWord];
  const isHeld = told.grammar.prepositions.has(one.token.word) || told.grammar.scopes.has(one.token.word);
  return (
    other.token.gap === GAP.none && other.token.depth === 0 && one.region < 0 && other.region < 0 && !isHeld
  );
}

/** Whether a preposition by itself has moved to where it goes with nothing: "after" of "look after" must follow "look". */
function isStranded(at: number, { matched, grammar, reading: { words } }: Told): boolean {
  const word = words[at]?.token.word ?? '';
  if (!grammar.prepositions.has(word) || grammar.adverbs.has(word)) return false;
  const place = matched.findIndex(({ match }) => match === at);
  const before = matched.slice(0, place).findLast(({ match }) => match !== undefined)?.match;
  return before === undefined || words[before]?.role !== 'deed';
}
