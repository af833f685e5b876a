import { remember } from '../words/remember.js';
import { stem as stemOf } from '../words/stem.js';
import { narrowNumbers } from './narrow-numbers.js';
import { layNearWords, type NearTable, openNearWords } from './near-words.js';
import { isSwap, withinOneEdit } from './one-edit.js';
import type { WordIndex } from './word-table.js';

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
/** Fingers change two letters more often than they leave one out. */
const LIKELIER_SWAPPED = 4;
const SEEN_EVERYWHERE = 40;
/** Two letters that changed places are a slip however often it was made, beside a word so many times as common. */
const FAR_COMMONER_THAN_SWAPPED = 20;

/** What spelling is mended by, as it lies in memory and is stored: each array by the numbers of words. */
export interface LaidSpelling {
  /** 1 for a word or stem that is known, 2 for a word of a name, 3 for one that is both. */
  readonly known: Uint8Array;
  /** How often people write it. */
  readonly times: Uint16Array | Int32Array;
  /** How often people write a word that has this stem. */
  readonly timesByStem: Uint16Array | Int32Array;
  readonly near: NearTable;
}

const KNOWN = 1;
const OF_NAME = 2;

/** The words that spelling is mended by. */
export interface SpeltWords {
  /** Words and stems. */
  readonly known: ReadonlySet<string>;
  /** As people write them and how often: only these are offered for a typo. */
  readonly written: ReadonlyMap<string, number>;
  /** Words of names: no slips, however near they come to another word. */
  readonly names: ReadonlySet<string>;
}

/** Lays out what spelling is mended by. `ids` numbers words; what is new goes in. */
export function laySpelling({ known, written, names }: SpeltWords, ids: Map<string, number>): LaidSpelling {
  const idOf = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const knownIds = [...known].map(idOf);
  const nameIds = [...names].map(idOf);
  const words = [...written].map(([word, times]) => ({
    word,
    id: idOf(word),
    stem: idOf(stemOf(word)),
    times,
  }));
  const isKnown = new Uint8Array(ids.size);
  for (const id of knownIds) isKnown[id] = KNOWN;
  for (const id of nameIds) isKnown[id] = (isKnown[id] as number) | OF_NAME;
  const times = new Int32Array(ids.size);
  const timesByStem = new Int32Array(ids.size);
  for (const { id, stem, times: often } of words) {
    times[id] = often;
    timesByStem[stem] = (timesByStem[stem] as number) + often;
  }
  const meant = words.filter(({ word }) => mayBeMeant(word));
  return {
    known: isKnown,
    times: narrowNumbers(times),
    timesByStem: narrowNumbers(timesByStem),
    near: layNearWords(meant.map(({ word, id }) => [word, id])),
  };
}

function mayBeMeant({ length }: string): boolean {
  return length >= SHORTEST_TYPO - 1;
}

/** Spelling as it was laid out; `ids` are the numbers of its words. `means` gives the everyday word that a word counts as. */
export function openSpelling(
  { known, times, timesByStem, near }: LaidSpelling,
  ids: WordIndex,
  means: (word: string) => string,
): Spelling {
  const numberOf = (word: string, numbers: ArrayLike<number>) => numbers[ids.get(word) ?? -1] ?? 0;
  const isKnown = (word: string) => (numberOf(word, known) & KNOWN) !== 0;
  const isOfName = (word: string) => (numberOf(word, known) & OF_NAME) !== 0;
  const timesOf = (word: string) => numberOf(word, times);
  const nearWords = openNearWords(near, ids, (id) => (times[id] ?? 0) > 0);

  /** The commonest word one edit away that begins with the same letter; none when another is about as common. */
  function typo(stem: string): string | undefined {
    if (!mayBeMeant(stem)) return undefined;
    const candidates = new Set<string>();
    nearWords.near(stem, (candidate) => {
      if (candidate !== stem && candidate[0] === stem[0] && isMeant(stem, candidate))
        candidates.add(candidate);
    });
    const weightOf = (word: string) => timesOf(word) * (isSwap(stem, word) ? LIKELIER_SWAPPED : 1);
    const [best, ...others] = [...candidates].sort((a, b) => weightOf(b) - weightOf(a));
    // "publik": whether "public" or "publiek" was meant makes no difference.
    const next = others.find((other) => means(other) !== means(best as string));
    const isClear = next === undefined || weightOf(best as string) >= FAR_COMMONER * weightOf(next);
    return isClear ? best : undefined;
  }

  /** Dutch writes nouns together, with an s or en between: beveiligingspatch, sleutelrotatie. */
  function compound(stem: string): readonly string[] | undefined {
    if (stem.length < SHORTEST_COMPOUND) return undefined;
    for (let cut = SHORTEST_PART; cut <= stem.length - SHORTEST_PART; cut++) {
      const right = stem.slice(cut);
      if (!isKnown(right) || /^\d/.test(right)) continue;
      const left = stem.slice(0, cut);
      const base = [left, stemOf(left)].find((part) => part.length >= SHORTEST_PART && isKnown(part));
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
    if (word.length < SHORTEST_TYPO || isOfName(word)) return false;
    const times = timesOf(word);
    const meant = typo(word);
    const timesMeant = meant === undefined ? 0 : timesOf(meant);
    if (timesMeant < SEEN_EVERYWHERE) return false;
    if (times === 0) return timesMeant >= FAR_COMMONER_THAN_SWAPPED * numberOf(stemOf(word), timesByStem);
    return times === 1 || (isSwap(word, meant as string) && timesMeant >= FAR_COMMONER_THAN_SWAPPED * times);
  });

  // Asked several times for each word of a message: one look-up where three would tell.
  const isKnownItself = remember((word) => isKnown(word) && !isSlip(word));

  return {
    knows: (word, stem = word) => isKnownItself(word) || (stem !== word && isKnown(stem) && !isSlip(word)),
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
