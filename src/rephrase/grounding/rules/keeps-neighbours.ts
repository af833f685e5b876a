import { type Content, sameConcept } from '../same-concept.js';
import { stretchesOf } from '../stretches.js';
import type { Rule } from '../told.js';

/** How near two words stood, counted in words of meaning, that stand side by side now. */
const NEAR = 4;
/** Which share of the pairs may come from farther away. */
const STRAYS = 0.34;

/** Words that stand side by side stood near each other: things do not trade places between two duties. */
export const keepsNeighbours: Rule = {
  name: 'neighbours',
  holds: ({ given, worded }) => {
    const facts = stretchesOf(given).flatMap(({ words }) => words.filter(({ optional }) => !optional));
    const said = stretchesOf(worded).map(({ words }) => words.filter(({ optional }) => !optional));
    const pairs = said.flatMap((words) =>
      words.slice(1).map((word, at) => [words[at] as Content, word] as const),
    );
    const strays = pairs.filter(([one, other]) => !areNear(one, other, facts));
    return strays.length <= Math.max(1, pairs.length * STRAYS);
  },
};

function areNear(one: Content, other: Content, facts: readonly Content[]): boolean {
  const places = (word: Content) => facts.flatMap((fact, at) => (sameConcept(fact, word) ? [at] : []));
  const others = places(other);
  return places(one).some((at) => others.some((place) => Math.abs(place - at) <= NEAR));
}
