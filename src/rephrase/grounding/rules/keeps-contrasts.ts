import { type Content, sameConcept, sameIn } from '../same-concept.js';
import { type Stretch, stretchesOf } from '../stretches.js';
import type { Rule } from '../told.js';

/**
 * Where the facts set two things side by side ("on for pools of the console and off for pools of the API"), what is said of
 * the one and of the other does not trade places: there are no two stretches that both mix the words by which they differ.
 * One that does has only drawn together what was told in two.
 */
export const keepsContrasts: Rule = {
  name: 'contrast',
  holds: ({ given, worded }) => {
    const facts = stretchesOf(given)
      .map(weighty)
      .filter((words) => words.length > 0);
    const sides = facts.filter((words, at) =>
      facts.some((others, other) => at !== other && shares(words, others)),
    );
    const mixed = stretchesOf(worded).map((stretch) => {
      const words = weighty(stretch);
      const telling = words.filter((word) => sides.filter((side) => sameIn(word, side)).length === 1);
      if (facts.some((fact) => telling.every((word) => sameIn(word, fact)))) return new Set<number>();
      return new Set(telling.map((word) => sides.findIndex((side) => sameIn(word, side))));
    });
    return !mixed.some((one, at) =>
      mixed.slice(at + 1).some((other) => [...one].filter((side) => other.has(side)).length > 1),
    );
  },
};

function weighty({ words }: Stretch): readonly Content[] {
  return words.filter(({ optional }) => !optional);
}

/** Whether two stretches say the same word, in the very same form, of different things. */
function shares(words: readonly Content[], others: readonly Content[]): boolean {
  return words.some((word) =>
    others.some((other) => word.concepts[0] === other.concepts[0] && sameConcept(word, other)),
  );
}
