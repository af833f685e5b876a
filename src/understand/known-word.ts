import { stem as stemOf } from '../words/stem.js';
import { nameKey } from './name-key.js';
import type { TypedWord } from './token.js';

/** What a lexicon knows of a word by itself, whatever stands around it. */
export interface KnownWord {
  readonly stem: string;
  /** The numbers of its stem, and of what it counts as inside a name; negative where the lexicon has none. */
  readonly stemId: number;
  readonly nameId: number;
  /** The numbers of the word and of its stem among those that the models know; negative where they do not. */
  readonly number: number;
  readonly stemNumber: number;
  /** Whether it is spelt right. */
  readonly isKnown: boolean;
  /** Whether it has no meaning of its own. */
  readonly isIgnored: boolean;
  /** What goes on from it to a service's name that is written as one word ("shift" behind "red"); undefined where none does. */
  readonly restsOfNames: ReadonlySet<string> | undefined;
}

/** A word as it was typed, and what is known of it. */
export interface KnownAsTyped extends TypedWord {
  readonly known: KnownWord;
}

/** What it is worked out with. */
export interface WordMeans {
  /** The number of a word, or a negative one. */
  readonly idOf: (word: string) => number;
  /** The same among those that the models know. */
  readonly numberOf: (word: string) => number;
  readonly ignored: ReadonlySet<string>;
  readonly spelling: { knows(word: string): boolean };
  readonly nameSpelling: { restsBehind(word: string): ReadonlySet<string> | undefined };
}

export function knownWord(
  word: string,
  { idOf, numberOf, ignored, spelling, nameSpelling }: WordMeans,
): KnownWord {
  const stem = stemOf(word);
  const stemId = idOf(stem);
  const key = nameKey(word, stem);
  return {
    stem,
    stemId,
    nameId: key === stem ? stemId : idOf(key),
    number: numberOf(word),
    stemNumber: numberOf(stem),
    isKnown: spelling.knows(word),
    isIgnored: ignored.has(word),
    restsOfNames: nameSpelling.restsBehind(word),
  };
}
