import type { Marker } from '../lexicon.js';
import type { Mark } from '../marks.js';
import { type Content, isContent, sameConcept, sameIn } from '../same-concept.js';
import { OPENING } from '../stretches.js';
import type { Rule } from '../told.js';

/** Markers that make what they stand with a condition, by what kind of one. */
const KINDS: Partial<Readonly<Record<Marker, string>>> = {
  if: 'given that',
  after: 'given that',
  unless: 'unless',
  without: 'unless',
};

/** Markers that stand before a thing as well as before a clause. */
const SHORT: ReadonlySet<Marker> = new Set<Marker>(['after', 'without']);

/** Which share of a condition must be found in one that says the same. */
const SAME = 0.6;

/**
 * Every condition of the facts stands in the sentences as one, and none comes in. What stood with "with" at the head of a
 * sentence may be said with "if", and the other way round.
 */
export const keepsConditions: Rule = {
  name: 'condition',
  holds: ({ given, worded }) => {
    const [before, now] = [conditionsIn(given), conditionsIn(worded)];
    // Without a comma after it ("when you ask AWS changes the nodes") a condition seems to go on.
    const isOne = (given: Condition) => now.strict.some((one) => areAlike(given, one)) || isLoose(given, now);
    const isOld = (one: Condition) =>
      before.strict.some((given) => areAlike(one, given) || isWithin(given, one)) || isLoose(one, before);
    return before.strict.every(isOne) && now.strict.every(isOld);
  },
};

interface Condition {
  readonly kind: string;
  /** Whether a thing and no clause follows: "without the key the instance stops" seems to go on. */
  readonly isShort: boolean;
  readonly words: readonly Content[];
}

interface Conditions {
  /** Words under "if" and the like. */
  readonly strict: readonly Condition[];
  /** Words that may be meant as a condition. */
  readonly loose: readonly (readonly Content[])[];
}

function areAlike(one: Condition, other: Condition): boolean {
  if (one.kind !== other.kind) return false;
  const [first, second] = [one, other].map(({ words }) => words.find(({ optional }) => !optional));
  if (one.isShort && other.isShort && first && second) return sameConcept(first, second);
  return shareIn(one.words, other.words) >= SAME;
}

function isWithin(one: Condition, other: Condition): boolean {
  return one.kind === other.kind && one.words.length > 0 && shareIn(one.words, other.words) === 1;
}

/** Whether a condition is told by "with" and the like. */
function isLoose({ words }: Condition, { loose }: Conditions): boolean {
  return words.length > 0 && loose.some((others) => shareIn(words, others) === 1);
}

/** Which share of some words is among others; a condition without words of its own is like any that has none. */
function shareIn(words: readonly Content[], others: readonly Content[]): number {
  const weighty = words.filter(({ optional }) => !optional);
  const counted = weighty.length > 0 ? weighty : words;
  if (counted.length === 0) return others.length === 0 ? 1 : 0;
  return counted.filter((word) => sameIn(word, others)).length / counted.length;
}

function conditionsIn(marks: readonly Mark[]): Conditions {
  const strict: Condition[] = [];
  const loose: Content[][] = [];
  marks.forEach((mark, at) => {
    const kind = mark.type === 'marker' ? KINDS[mark.marker] : undefined;
    if (kind && mark.type === 'marker')
      strict.push({ kind, isShort: SHORT.has(mark.marker), words: wordsAfter(marks, at, false) });
    if (mark.type === 'circumstance') loose.push(wordsAfter(marks, at, true));
  });
  return { strict, loose };
}

/** What follows up to the next stretch; a circumstance ends where somebody acts, too. */
function wordsAfter(marks: readonly Mark[], from: number, isShort: boolean): Content[] {
  const rest = marks.slice(from + 1);
  const end = rest.findIndex(
    (mark, at) =>
      // "Als jij dat opgeeft": before anything is said, "dat" begins no clause.
      (isEnd(mark) && !(mark.type === 'break' && mark.relative && !rest.slice(0, at).some(isContent))) ||
      (isShort && (mark.type === 'marker' || (mark.type === 'party' && mark.role === 'acts'))),
  );
  return rest.slice(0, end < 0 ? rest.length : end).filter(isContent);
}

function isEnd(mark: Mark): boolean {
  return mark.type === 'break' || (mark.type === 'marker' && OPENING.has(mark.marker));
}
