import { LOCALES } from '../contract/locale.js';
import type { TaughtKnowledge } from '../knowledge/knowledge.js';
import { narrowNumbers } from './narrow-numbers.js';
import { tokenise } from './token.js';
import type { WordIndex } from './word-table.js';

/** Words that people wrote, each with its stem and how often it stands there, in the order of their first. */
export type WrittenWords = readonly (readonly [word: string, stem: string, times: number])[];

/** The same as they are stored: side by side the numbers of each word and of its stem, and how often it stands there. */
export interface LaidWrittenWords {
  readonly words: Uint16Array | Int32Array;
  readonly stems: Uint16Array | Int32Array;
  readonly times: Uint16Array | Int32Array;
}

/** Lays them out; `ids` numbers words, and what is new goes in. */
export function layWrittenWords(written: WrittenWords, ids: Map<string, number>): LaidWrittenWords {
  for (const [word, stem] of written)
    for (const one of [word, stem]) if (!ids.has(one)) ids.set(one, ids.size);
  return {
    words: narrowNumbers(written.map(([word]) => ids.get(word) as number)),
    stems: narrowNumbers(written.map(([, stem]) => ids.get(stem) as number)),
    times: narrowNumbers(written.map(([, , times]) => times)),
  };
}

/** The words as they were laid out, with their numbers. */
export function openWrittenWords({ words, stems, times }: LaidWrittenWords, ids: WordIndex): WrittenWords {
  return Array.from(words, (id, at) => [
    ids.wordAt(id),
    ids.wordAt(stems[at] as number),
    times[at] as number,
  ]);
}

/**
 * The words of everything that was written about topics: whoever uses one of them spelt it right. To cut those texts into words took
 * half of every start, so that the build does it.
 */
export function writtenWords(knowledge: TaughtKnowledge): WrittenWords {
  const seen = new Map<string, { readonly stem: string; times: number }>();
  for (const text of writtenTexts(knowledge)) {
    for (const { word, stem } of tokenise(text)) {
      const known = seen.get(word);
      if (known) known.times += 1;
      else seen.set(word, { stem, times: 1 });
    }
  }
  return [...seen].map(([word, { stem, times }]) => [word, stem, times]);
}

function* writtenTexts(knowledge: TaughtKnowledge): Generator<string> {
  for (const locale of LOCALES) {
    for (const topic of knowledge.topics.values()) {
      yield* [
        topic.name[locale],
        ...topic.terms[locale],
        ...topic.examples.map((example) => example[locale]),
      ];
    }
    for (const family of knowledge.families) yield* [family.name[locale], ...family.terms[locale]];
    for (const service of knowledge.services.values())
      yield* service.examples.map((example) => example[locale]);
    for (const said of [...knowledge.utterances.values(), ...knowledge.kinds.values()]) yield* said[locale];
  }
}
