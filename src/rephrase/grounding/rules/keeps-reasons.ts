import { type Content, sameIn } from '../same-concept.js';
import { sentencesOf } from '../sentences-of.js';
import { listAfter, type Stretch, stretchesOf } from '../stretches.js';
import type { Rule } from '../told.js';

/**
 * What was the reason stays the reason: "A, so B" may become "B, because A", and never "A, because B". Where the facts
 * leave the reason to be understood ("B: A"), a sentence may say it of what stood after.
 */
export const keepsReasons: Rule = {
  name: 'reason',
  holds: ({ given, worded }) => {
    const facts = sentencesOf(given).map(stretchesOf);
    const all = facts.flat();
    const hasReason = all.some(isReason);
    const now = stretchesOf(worded).some(isReason);
    return (
      (!hasReason || now) &&
      sentencesOf(worded)
        .map(stretchesOf)
        .every((sentence) =>
          sentence.every((stretch, at) => {
            if (!isReason(stretch)) return true;
            if (hasReason) return isAsBefore(stretch, facts);
            const other = sentence[at - 1] ?? sentence[at + 1];
            return other === undefined || facts.some((fact) => isUnderstood(stretch, other, fact));
          }),
        )
    );
  },
};

function isReason({ markers }: Stretch): boolean {
  return markers.includes('because') || markers.includes('so');
}

/** Whether a cause is no effect of the facts, and an effect no cause. */
function isAsBefore({ words, markers }: Stretch, sentences: readonly (readonly Stretch[])[]): boolean {
  const facts = sentences.flat();
  const [kept, turned] = markers.includes('because')
    ? (['because', 'so'] as const)
    : (['so', 'because'] as const);
  // "Hence AWS" has no word of meaning to know it by.
  if (words.length === 0) return facts.some((fact) => fact.markers.includes(kept));
  const best = (among: readonly Stretch[]) => Math.max(0, ...among.map((fact) => shared(words, fact.words)));
  const wrong = best(facts.filter((fact) => fact.markers.includes(turned)));
  const told = sentences.flatMap((sentence) =>
    sentence.map((fact, at) => (at > 0 && fact.markers.includes(kept) ? withList(sentence, at) : fact)),
  );
  const without = best(told.filter((fact) => !fact.markers.includes(kept)));
  const within = told.filter((fact) => fact.markers.includes(kept));
  if (within.length > 0 && best(within) < without) return false;
  return wrong < Math.max(1, best(facts.filter((fact) => !fact.markers.includes(turned))));
}

/** A reason, or what comes of one, with all that it lists. */
function withList(facts: readonly Stretch[], at: number): Stretch {
  const first = facts[at] as Stretch;
  return { ...first, words: [...first.words, ...listAfter(facts, at).flatMap(({ words }) => words)] };
}

/** Whether a fact has the effect first and then its cause. */
function isUnderstood(stretch: Stretch, other: Stretch, fact: readonly Stretch[]): boolean {
  const [cause, effect] = stretch.markers.includes('because') ? [stretch, other] : [other, stretch];
  const placeOf = ({ words }: Stretch) => {
    const likeness = fact.map((one) => shared(words, one.words));
    const best = Math.max(0, ...likeness);
    return best > 0 ? likeness.indexOf(best) : undefined;
  };
  const [first, second] = [placeOf(effect), placeOf(cause)];
  return first !== undefined && second !== undefined && first < second;
}

function shared(words: readonly Content[], others: readonly Content[]): number {
  return words.filter((word) => sameIn(word, others)).length;
}
