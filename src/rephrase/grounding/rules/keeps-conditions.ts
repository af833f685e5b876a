import type { Marker } from '../lexicon.js';
import type { Mark } from '../marks.js';
import { type Content, isContent, sameIn } from '../same-concept.js';
import { OPENING } from '../stretches.js';
import type { Rule } from '../told.js';

/** Markers that make what they stand with a condition. */
const CONDITIONS: ReadonlySet<Marker> = new Set<Marker>(['if', 'after', 'unless', 'without']);

/** Which share of a condition must be found in one that says the same. */
const SAME = 0.5;

/**
 * Every condition of the facts stands in the sentences as one, and none comes in. What stood with "with" at the head of a
 * sentence, or in a clause that narrows a thing ("traffic that doubles"), may be said with "if", and the other way round.
 */
export const keepsConditions: Rule = {
  name: 'condition',
  holds: ({ given, worded }) => {
    const [before, now] = [conditionsIn(given), conditionsIn(worded)];
    return areTold(before, now) && (before.strict.length > 0 || areTold(now, before));
  },
};

interface Conditions {
  /** Words under "if" and the like. */
  readonly strict: readonly (readonly Content[])[];
  /** Words that may be meant as a condition. */
  readonly loose: readonly (readonly Content[])[];
}

function areTold({ strict }: Conditions, other: Conditions): boolean {
  return strict.every(
    (words) =>
      other.strict.some((others) => shareIn(words, others) >= SAME) ||
      other.loose.some((others) => shareIn(words, others) === 1),
  );
}

/** Which share of some words is among others; a condition without words of its own is like any that has none. */
function shareIn(words: readonly Content[], others: readonly Content[]): number {
  const weighty = words.filter(({ optional }) => !optional);
  const counted = weighty.length > 0 ? weighty : words;
  if (counted.length === 0) return others.length === 0 ? 1 : 0;
  return counted.filter((word) => sameIn(word, others)).length / counted.length;
}

function conditionsIn(marks: readonly Mark[]): Conditions {
  const strict: Content[][] = [];
  const loose: Content[][] = [];
  marks.forEach((mark, at) => {
    if (mark.type === 'marker' && CONDITIONS.has(mark.marker)) strict.push(wordsAfter(marks, at, false));
    if (mark.type === 'circumstance') loose.push(wordsAfter(marks, at, true));
    const before = marks[at - 1];
    if (mark.type === 'break' && mark.relative && before && before.type !== 'break')
      loose.push([...wordsBefore(marks, at), ...wordsAfter(marks, at, false)]);
  });
  return { strict, loose };
}

/** What follows up to the next stretch; a circumstance ends where somebody acts, too. */
function wordsAfter(marks: readonly Mark[], from: number, isShort: boolean): Content[] {
  const rest = marks.slice(from + 1);
  const end = rest.findIndex(
    (mark) =>
      isEnd(mark) || (isShort && (mark.type === 'marker' || (mark.type === 'party' && mark.role === 'acts'))),
  );
  return rest.slice(0, end < 0 ? rest.length : end).filter(isContent);
}

/** What a clause narrows: the words before it in its stretch. */
function wordsBefore(marks: readonly Mark[], to: number): Content[] {
  const before = marks.slice(0, to).reverse();
  const end = before.findIndex(isEnd);
  return before.slice(0, end < 0 ? before.length : end).filter(isContent);
}

function isEnd(mark: Mark): boolean {
  return mark.type === 'break' || (mark.type === 'marker' && OPENING.has(mark.marker));
}
