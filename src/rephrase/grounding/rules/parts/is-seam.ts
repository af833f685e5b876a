import type { FactWord } from '../../reading.js';
import { GAP } from '../../token.js';
import type { Told } from '../rule.js';
import { innerAround, pathOf } from './inner-around.js';

/** Whether a part may begin or end at a place. */
export function isSeam(
  place: number,
  sorted: readonly number[],
  from: number,
  end: number,
  told: Told,
): boolean {
  if (place === 0 || place === sorted.length) return true;
  const { grammar, reading } = told;
  const { words, regions } = reading;
  const [before, behind] = [sorted[place - 1] as number, sorted[place] as number];
  const [one, other] = [words[before], words[behind]] as [FactWord, FactWord];
  const { gap, word, opens, isAdverbial } = other.token;
  if (one.token.depth > 0 && other.token.depth > 0) return false;
  // A part of a clause inside another stays in it.
  const inner = innerAround(before, behind, told);
  if (inner >= 0) {
    const isInside = (at: number) => pathOf((words[at] as FactWord).region, regions).includes(inner);
    if (!isInside(sorted[from] as number) || !isInside(sorted[end - 1] as number)) return false;
  }
  const isFirst = other.region >= 0 && regions[other.region]?.start === behind;
  const isSubordinate = isFirst && grammar.subordinators.has(word);
  const isBesideDeed =
    (words[before + 1]?.role ?? 'rest') !== 'rest' || (words[behind - 1]?.role ?? 'rest') !== 'rest';
  // "The key that you choose" stays together; "decide which key" need not.
  if (isFirst && grammar.relatives.has(word))
    return (
      isBesideDeed ||
      gap > GAP.none ||
      (place > from && place < end && isAsked(behind, told)) ||
      grammar.adverbs.has(one.token.word)
    );
  // A list stays whole.
  if (gap === GAP.and || gap === GAP.commaAnd) return isSubordinate || words[behind - 1]?.role === 'deed';
  if (gap === GAP.comma)
    return isSubordinate || isAdverbial || grammar.spareJoints.has(word) || !isListed(behind, told);
  if (isBesideDeed) return true;
  // "Which | until you ask | stays off", "so | in the console | it is on".
  const isHead = regions[one.region]?.start === before || isJoint(one, grammar);
  if (isHead) return place === from;
  if (grammar.prepositions.has(one.token.word) && !grammar.adverbs.has(one.token.word))
    return words[before - 1]?.role === 'deed' || isAdverbial;
  return opens || other.token.isSecond === true || other.token.isAfterBe === true || grammar.isLate(word);
}

/** Whether a place is the beginning or the end of the clause, or of one inside it. */
export function isEdge(
  place: number,
  sorted: readonly number[],
  { reading: { words, regions }, grammar }: Told,
): boolean {
  if (place === 0 || place === sorted.length) return true;
  const [before, behind] = [sorted[place - 1] as number, sorted[place] as number];
  const [one, other] = [words[before], words[behind]] as [FactWord, FactWord];
  const start = regions[one.region]?.start;
  return one.region !== other.region || (start !== undefined && before - start <= 1) || isJoint(one, grammar);
}

/** Whether a clause is one that is asked, and none of the word before it: "(bepaalt met IAM) wie …". */
function isAsked(at: number, { reading: { words, clauses }, grammar }: Told): boolean {
  const { token, clause } = words[at] as FactWord;
  const before = words[at - 1]?.token.word ?? '';
  return (
    grammar.asked.has(token.word) && clauses[clause]?.who !== undefined && !grammar.prepositions.has(before)
  );
}

/** Whether what stands behind a comma may go on with a list: "…, B and C". */
function isListed(behind: number, told: Told): boolean {
  const { words } = told.reading;
  const { clause, region } = words[behind] as FactWord;
  return words.some(
    (word, at) => at > behind && word.clause === clause && word.region === region && isAlso(word, told),
  );
}

/** "But", "so", "dus" at the head of a clause. */
function isJoint({ token }: FactWord, grammar: Told['grammar']): boolean {
  return token.gap > GAP.none && grammar.joints.has(token.word);
}

/** Whether a word goes on with a list, or with another of what is said. */
export function isAlso({ token }: FactWord, { grammar }: Told): boolean {
  return (token.gap & GAP.and) > 0 || grammar.ors.has(token.word);
}
