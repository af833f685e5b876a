import type { Marker } from '../lexicon.js';
import { sameIn } from '../same-concept.js';
import { type Stretch, stretchesOf } from '../stretches.js';
import type { Rule } from '../told.js';

/** Markers that may stand for each other, if what they stand with stays the same. */
const ALIKE: readonly (readonly Marker[])[] = [
  ['not', 'without', 'unless', 'instead'],
  ['if', 'after', 'unless', 'without'],
];

/** "Not", "only", "unless" and the like stand with the words that they stood with: what was not done is what is not done. */
export const keepsScopes: Rule = {
  name: 'scope',
  holds: ({ given, worded }) => {
    const facts = stretchesOf(given);
    return stretchesOf(worded).every((stretch, at, all) => {
      const scope = stretch.words.length > 0 ? stretch : (all[at + 1] ?? stretch);
      return stretch.markers.every((marker) => stands(marker, scope, facts));
    });
  },
};

/** Whether some words are most like those of a stretch of the facts that has the marker, or one like it. */
function stands(marker: Marker, { words }: Stretch, facts: readonly Stretch[]): boolean {
  const alike = [marker, ...ALIKE.filter((kind) => kind.includes(marker)).flat()];
  const withIt = facts.filter(({ markers }) => markers.some((one) => alike.includes(one)));
  if (words.length === 0 || withIt.length === 0) return true;
  const without = facts.filter((fact) => !withIt.includes(fact));
  const best = (among: readonly Stretch[]) =>
    Math.max(0, ...among.map((fact) => words.filter((word) => sameIn(word, fact.words)).length));
  return best(withIt) >= Math.max(1, best(without));
}
