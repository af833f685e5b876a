import { stem as stemOf } from '../words/stem.js';
import { createNearWords } from './near-words.js';
import { remember } from './remember.js';

/** Makes a word that nobody knows into words that somebody does, or leaves it alone. */
export interface Spelling {
  /** Whether a word, or the stem of one that is no slip, is known. */
  knows(word: string, stem?: string): boolean;
  /** The known stems that an unknown stem stands for: the parts of a compound, or the word meant by a typo. */
  repair(stem: string): readonly string[] | undefined;
}

/** Below this length one wrong letter makes another ordinary word too often. */
const SHORTEST_TYPO = 5;
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 7;
const LONGEST_WORD = 40;

/** A word has to be so many times as common as the next to be the one that was meant. */
const FAR_COMMONER = 3;
const SEEN_EVERYWHERE = 40;
/** Two letters that changed places are a slip however often it was made, beside a word so many times as common. */
const FAR_COMMONER_THAN_SWAPPED = 20;

/**
 * `known` holds words and stems; only what stands in `words`, as people write it and how often, is offered for a typo. `means`
 * gives the everyday word that a word counts as. `names` are words of names: no slips, however near they come to another word.
 */
export function createSpelling(
  known: ReadonlySet<string>,
  words: ReadonlyMap<string, number>,
  means: (word: string) => string,
  names: ReadonlySet<string> = new Set(),
): Spelling {
  const timesByStem = new Map<string, number>();
  for (const [word, times] of words) {
    const stem = stemOf(word);
    timesByStem.set(stem, (timesByStem.get(stem) ?? 0) + times);
  }

  const nearWords = createNearWords([...words.keys()].filter(({ length }) => length >= SHORTEST_TYPO - 1));

  /** The commonest word one edit away that begins with the same letter; none when another is about as common. */
  function typo(stem: string): string | undefined {
    if (stem.length < SHORTEST_TYPO - 1) return undefined;
    const candidates = new Set<string>();
    nearWords.near(stem, (candidate) => {
      if (candidate !== stem && candidate[0] === stem[0] && isMeant(stem, candidate))
        candidates.add(candidate);
    });
    const [best, ...others] = [...candidates].sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0));
    // "publik": whether "public" or "publiek" was meant makes no difference.
    const next = others.find((other) => means(other) !== means(best as string));
    const isClear =
      next === undefined || (words.get(best as string) ?? 0) >= FAR_COMMONER * (words.get(next) ?? 0);
    return isClear ? best : undefined;
  }

  /** Dutch writes nouns together, with an s or en between: beveiligingspatch, sleutelrotatie. */
  function compound(stem: string): readonly string[] | undefined {
    if (stem.length < SHORTEST_COMPOUND) return undefined;
    for (let cut = SHORTEST_PART; cut <= stem.length - SHORTEST_PART; cut++) {
      const right = stem.slice(cut);
      if (!known.has(right) || /^\d/.test(right)) continue;
      const left = stem.slice(0, cut);
      const base = [left, stemOf(left)].find((part) => part.length >= SHORTEST_PART && known.has(part));
      if (base) return [base, right];
    }
    return undefined;
  }

  const repairs = remember((stem): readonly string[] | null => {
    const meant = typo(stem);
    return meant ? [meant] : (compound(stem) ?? null);
  });

  // Whoever wrote down what people say also made slips: seen once, beside a word that is seen everywhere. And what was never
  // written may look like an inflection of a rare word ("buckt", "buck").
  const isSlip = remember((word) => {
    if (word.length < SHORTEST_TYPO || names.has(word)) return false;
    const times = words.get(word) ?? 0;
    const meant = typo(word);
    const timesMeant = meant === undefined ? 0 : (words.get(meant) ?? 0);
    if (timesMeant < SEEN_EVERYWHERE) return false;
    if (times === 0) return timesMeant >= FAR_COMMONER_THAN_SWAPPED * (timesByStem.get(stemOf(word)) ?? 0);
    return times === 1 || (isSwap(word, meant as string) && timesMeant >= FAR_COMMONER_THAN_SWAPPED * times);
  });

  // Asked several times for each word of a message: one look-up where three would tell.
  const isKnownItself = remember((word) => known.has(word) && !isSlip(word));

  return {
    knows: (word, stem = word) => isKnownItself(word) || (stem !== word && known.has(stem) && !isSlip(word)),
    repair(stem) {
      if (stem.length > LONGEST_WORD) return undefined;
      return repairs(stem) ?? undefined;
    },
  };
}

/** A short word is taken for another only when two letters changed places ("mdoe"). */
function isMeant(typed: string, candidate: string): boolean {
  if (candidate.length >= SHORTEST_TYPO) return withinOneEdit(typed, candidate);
  return typed !== candidate && isSwap(typed, candidate);
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** One letter more, less, other, or two neighbours swapped. */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
