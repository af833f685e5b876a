import { type Content, sameIn } from '../same-concept.js';
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
    const facts = stretchesOf(given).map(weighty);
    const mixed = stretchesOf(worded).map((stretch) => mixedIn(weighty(stretch), facts));
    return !mixed.some((one, at) =>
      mixed.slice(at + 1).some((other) => [...one].some((pair) => other.has(pair))),
    );
  },
};

function weighty({ words }: Stretch): readonly Content[] {
  return words.filter(({ optional }) => !optional);
}

/** Which two stretches of the facts a stretch draws words from that no one of them says together; as "1 3". */
function mixedIn(words: readonly Content[], facts: readonly (readonly Content[])[]): Set<string> {
  const origins = words.map((word) => facts.flatMap((fact, at) => (sameIn(word, fact) ? [at] : [])));
  const told = origins.filter((from) => from.length > 0);
  if (facts.some((_, at) => told.every((from) => from.includes(at)))) return new Set();
  return new Set(
    told.flatMap((from, at) =>
      told
        .slice(at + 1)
        .filter((to) => !to.some((one) => from.includes(one)))
        .flatMap((to) => from.flatMap((one) => to.map((two) => [one, two].sort((a, b) => a - b).join(' ')))),
    ),
  );
}
