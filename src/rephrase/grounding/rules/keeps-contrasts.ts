import type { Marker } from '../lexicon.js';
import { type Content, sameIn } from '../same-concept.js';
import { type Stretch, stretchesOf } from '../stretches.js';
import type { Rule } from '../told.js';

const WEIGHED: ReadonlySet<Marker> = new Set<Marker>(['not', 'only', 'must', 'should']);

/**
 * Where the facts set two things side by side ("on for pools of the console and off for pools of the API"), what is said of
 * the one and of the other does not trade places: there are no two stretches that both mix the words by which they differ.
 * One that does has only drawn together what was told in two.
 */
export const keepsContrasts: Rule = {
  name: 'contrast',
  holds: ({ given, worded }) => {
    const told = stretchesOf(given);
    const facts = told.map(saidIn);
    // Members of a list may come in another order: "the type and number of instances".
    const isList = (one: number, two: number) =>
      two === one + 1 &&
      told[two]?.isJoined === true &&
      ![...(facts[one] ?? []), ...(facts[two] ?? [])].some(isState);
    const mixed = stretchesOf(worded).map((stretch) => mixedIn(saidIn(stretch), facts, isList));
    return !mixed.some((one, at) =>
      mixed.slice(at + 1).some((other) => [...one].some((pair) => other.has(pair))),
    );
  },
};

/** Whether a word says that something is on or off. */
function isState({ concepts }: Said): boolean {
  return /(?:^| )(?:on|off)$|^(?:aan|uit)(?:zet|sta)/.test(concepts[0] ?? '');
}

type Said = Pick<Content, 'concepts'>;

/** The words of a stretch, and whether it says "not" and the like of them. */
function saidIn({ words, markers }: Stretch): readonly Said[] {
  return [
    ...words,
    ...markers.filter((marker) => WEIGHED.has(marker)).map((marker) => ({ concepts: [`!${marker}`] })),
  ];
}

/** Which two stretches of the facts a stretch draws words from that no one of them says together; as "1 3". */
function mixedIn(
  words: readonly Said[],
  facts: readonly (readonly Said[])[],
  isList: (one: number, two: number) => boolean,
): Set<string> {
  const origins = words.map((word) => facts.flatMap((fact, at) => (sameIn(word, fact) ? [at] : [])));
  const told = origins.filter((from) => from.length > 0);
  if (facts.some((_, at) => told.every((from) => from.includes(at)))) return new Set();
  return new Set(
    told.flatMap((from, at) =>
      told
        .slice(at + 1)
        .filter((to) => !to.some((one) => from.includes(one)))
        .flatMap((to) =>
          from.flatMap((one) => to.map((two) => [one, two].sort((a, b) => a - b) as [number, number])),
        )
        .filter(([one, two]) => !isList(one, two))
        .map((pair) => pair.join(' ')),
    ),
  );
}
