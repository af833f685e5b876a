import type { Marker } from '../lexicon.js';
import type { Mark } from '../marks.js';
import { type Content, isContent, sameConcept, sameIn } from '../same-concept.js';
import { sentencesOf } from '../sentences-of.js';
import { listAfter, type Stretch, stretchesOf } from '../stretches.js';
import type { Rule } from '../told.js';

/** Markers that may stand for each other, if what they stand with stays the same. */
const ALIKE: readonly (readonly Marker[])[] = [
  ['not', 'without', 'unless', 'instead'],
  ['if', 'after', 'unless', 'without'],
];

/**
 * "Not", "only", "unless" and the like stand with the words that they stood with: what was not done is what is not done. They
 * do so beside a word beside which they stood, or in a stretch that says most of what theirs said.
 */
export const keepsScopes: Rule = {
  name: 'scope',
  holds: ({ given, worded }) => {
    const facts = stretchesOf(given);
    const places = placesIn(given);
    const isOnce = (word: Content) =>
      given.filter(isContent).filter((one) => sameConcept(one, word)).length === 1;
    const moved = placesIn(worded).filter(
      (place) => !places.some((one) => isAlike(one.marker, place.marker) && isBeside(one, place, isOnce)),
    );
    return stretchesOf(worded).every((stretch, at, all) => {
      const scope = stretch.words.length > 0 ? stretch : (all[at + 1] ?? stretch);
      return stretch.markers.every(
        (marker) => !moved.some((place) => place.marker === marker) || stands(marker, scope, facts),
      );
    });
  },
};

/** Markers whose place another rule looks after: conditions. */
const LEFT_TO_OTHERS: ReadonlySet<Marker> = new Set<Marker>(['if', 'after', 'afterwards']);

const REASONS: ReadonlySet<Marker> = new Set<Marker>(['so', 'because']);

/** What somebody may or must do stands on either side of it, and with words between: "data versleutelen kun je". */
const MODALS: ReadonlySet<Marker> = new Set<Marker>(['may', 'must', 'should']);

/** A marker, and the words of meaning nearest to it in its sentence. */
interface Place {
  readonly marker: Marker;
  /** The nearest ones last, and first. */
  readonly left: readonly Content[];
  readonly right: readonly Content[];
  /** Whether nothing follows it in its stretch. */
  readonly isLast: boolean;
  /** What its stretch begins with, if anything: the deed, in Dutch after "en" or "maar". */
  readonly first: readonly Content[];
}

function placesIn(marks: readonly Mark[]): Place[] {
  return sentencesOf(marks).flatMap((sentence) => {
    const weighs = (mark: Mark): mark is Content => isContent(mark) && !mark.optional;
    return sentence.flatMap((mark, at) =>
      mark.type === 'marker' && !LEFT_TO_OTHERS.has(mark.marker)
        ? [
            {
              marker: mark.marker,
              left: sentence.slice(0, at).filter(weighs).slice(-2),
              first: sentence.slice(startOf(sentence, at), at).filter(weighs).slice(0, 1),
              isLast: !sentence.slice(at + 1, endOf(sentence, at)).some(weighs),
              right: sentence
                .slice(at + 1)
                .filter(weighs)
                .slice(0, 2),
            },
          ]
        : [],
    );
  });
}

/** Where the stretch of a place begins. */
function startOf(sentence: readonly Mark[], at: number): number {
  return sentence.slice(0, at).findLastIndex((mark) => mark.type === 'break') + 1;
}

/** Where the stretch of a place ends. */
function endOf(sentence: readonly Mark[], at: number): number {
  const end = sentence.findIndex((mark, place) => place > at && mark.type === 'break');
  return end < 0 ? sentence.length : end;
}

function isAlike(one: Marker, other: Marker): boolean {
  return one === other || ALIKE.some((kind) => kind.includes(one) && kind.includes(other));
}

/** Whether two markers have the same word beside them, and that word can be no other. */
function isBeside(one: Place, other: Place, isOnce: (word: Content) => boolean): boolean {
  const areSame = (some: readonly Content[], others: readonly Content[]) =>
    some.some((a) => others.some((b) => sameConcept(a, b) && isOnce(b)));
  if (MODALS.has(other.marker)) return areSame([...one.left, ...one.right], [...other.left, ...other.right]);
  if (areSame(one.right.slice(0, 1), other.right.slice(0, 1))) return true;
  if (!one.isLast || !other.isLast) return false;
  return areSame(one.first, other.first) || areSame(one.left.slice(-1), other.left.slice(-1));
}

/** Whether some words are most like those of a stretch of the facts that has the marker, or one like it. */
function stands(marker: Marker, { words }: Stretch, facts: readonly Stretch[]): boolean {
  const alike = [marker, ...ALIKE.filter((kind) => kind.includes(marker)).flat()];
  const withIt = facts.flatMap((fact, at) => {
    if (!fact.markers.some((one) => alike.includes(one))) return [];
    // "Before that" and "where you can" have no words of their own.
    if (fact.words.length === 0) return facts.slice(Math.max(0, at - 1), at + 2);
    // A reason or what comes of it may be a list: "so the key, the policy and the alias".
    return REASONS.has(marker) ? [fact, ...listAfter(facts, at)] : [fact];
  });
  if (words.length === 0 || withIt.length === 0) return true;
  const without = facts.filter((fact) => !withIt.includes(fact));
  const best = (among: readonly Stretch[]) =>
    Math.max(0, ...among.map((fact) => words.filter((word) => sameIn(word, fact.words)).length));
  return best(withIt) >= Math.max(1, best(without));
}
