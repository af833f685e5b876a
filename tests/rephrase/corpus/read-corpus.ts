import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '../../../src/contract/locale.js';
import type { Place } from '../../../src/rephrase/place.js';
import type { Worded } from '../../../src/rephrase/rewording.js';

/** An answer as a language model is given it. */
export interface CorpusAnswer {
  readonly id: string;
  readonly locale: Locale;
  readonly question: string;
  readonly places: readonly Place[];
}

/** A rewording of an answer, written by hand by people who had the model's instructions and had not seen the check. */
export interface Reworded {
  readonly answer: CorpusAnswer;
  readonly sentences: readonly Worded[];
}

/** One in which something is false: the kind of lie, and the sentences (counted from 0) that tell it. */
export interface Lie extends Reworded {
  readonly kind: string;
  readonly note: string;
  readonly lies: readonly number[];
}

/** Rewordings in one language. */
export interface Corpus {
  readonly faithful: readonly Reworded[];
  readonly lies: readonly Lie[];
}

/** The half that the check was tuned on, and the one that nobody looks at while tuning. */
export type Half = 'development' | 'frozen';

type Entry = { readonly id: string; readonly sentences: readonly Worded[] };

/** Reads a half. What an answer is comes from the file too, so that the knowledge base may change without it. */
export function readCorpus(half: Half, locale: Locale): Corpus {
  const file = JSON.parse(readFileSync(resolve(`tests/rephrase/corpus/${half}/${locale}.json`), 'utf8')) as {
    readonly answers: readonly (Omit<CorpusAnswer, 'places'> & {
      readonly places: readonly Omit<Place, 'block' | 'part'>[];
    })[];
    readonly faithful: readonly Entry[];
    readonly lies: readonly (Entry & Omit<Lie, 'answer'>)[];
  };
  const answers = new Map(
    file.answers.map((answer) => [
      answer.id,
      { ...answer, places: answer.places.map((place, block) => ({ ...place, block, part: 0 })) },
    ]),
  );
  const answerOf = ({ id }: Entry): CorpusAnswer => {
    const answer = answers.get(id);
    if (!answer) throw new Error(`No answer ${id} in the ${half} half, ${locale}`);
    return answer;
  };
  return {
    faithful: file.faithful.map((entry) => ({ answer: answerOf(entry), sentences: entry.sentences })),
    lies: file.lies.map((entry) => ({ ...entry, answer: answerOf(entry) })),
  };
}
