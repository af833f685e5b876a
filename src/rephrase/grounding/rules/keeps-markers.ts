import type { Marker } from '../lexicon.js';
import type { Mark } from '../marks.js';
import { sameIn } from '../same-concept.js';
import { type Stretch, stretchesOf } from '../stretches.js';
import type { Rule } from '../told.js';

/** Whose number counts; of the others it counts whether there are any. */
const COUNTED: ReadonlySet<Marker> = new Set<Marker>(['not', 'must', 'should', 'may', 'unless']);

/** "Not", "only", "unless", "may" and the like are there as often as before. */
export const keepsMarkers: Rule = {
  name: 'marker',
  holds: ({ given, worded }) => {
    const before = countsIn(given);
    const now = countsIn(worded);
    return [...new Set([...before.keys(), ...now.keys()])].every((marker) => {
      const [was, is] = [before.get(marker) ?? 0, now.get(marker) ?? 0];
      return COUNTED.has(marker) ? was === is : was > 0 === is > 0;
    });
  },
};

/** And they stand with the words that they stood with: what was not done is still what is not done. */
export const keepsScopes: Rule = {
  name: 'scope',
  holds: ({ given, worded }) => {
    const facts = stretchesOf(given);
    return stretchesOf(worded).every((stretch, at, all) =>
      stretch.markers.every((marker) =>
        stands(marker, stretch.words.length > 0 ? stretch : (all[at + 1] ?? stretch), facts),
      ),
    );
  },
};

function stands(marker: Marker, { words }: Stretch, facts: readonly Stretch[]): boolean {
  if (words.length === 0) return true;
  const overlap = (fact: Stretch) => words.filter((word) => sameIn(word, fact.words)).length;
  const best = (among: readonly Stretch[]) => Math.max(0, ...among.map(overlap));
  const withIt = facts.filter(({ markers }) => markers.includes(marker));
  const without = facts.filter(({ markers }) => !markers.includes(marker));
  return withIt.length === 0 || best(withIt) >= Math.max(1, best(without));
}

function countsIn(marks: readonly Mark[]): Map<Marker, number> {
  const counts = new Map<Marker, number>();
  for (const mark of marks)
    if (mark.type === 'marker') counts.set(mark.marker, (counts.get(mark.marker) ?? 0) + 1);
  return counts;
}
