import { stem } from '../words/stem.js';
import type { Reading } from './read-words.js';

/*
 * Words as the features that models weigh. Written down, the first character tells a feature's kind:
 *   patch      a word that carries meaning, by its canonical word or else its stem
 *   patch os   two or three words side by side
 *   .the       a word without a meaning of its own
 *   .the os    such a word beside another
 *   ~updat     the stem behind a canonical word
 *   ^patc      four letters in a row of a word, its edges included: forgives inflection, compounds and slips
 */

/** Hears the features of a message, one after another. `W` is what words are to it: a word is asked for once, and told often. */
export interface FeatureSink<W = unknown> {
  /** `number` is that by which models know the word, where it is at hand. */
  of(word: string, number?: number): W;
  /** What stands for things that are no words. */
  readonly marks: Marks<W>;
  word(word: W): void;
  pair(first: W, second: W): void;
  triple(first: W, second: W, third: W): void;
  small(word: W): void;
  /** Two words side by side of which not both carry meaning. */
  smallPair(first: W, second: W): void;
  /** A remark on the message as a whole, in words of our own. */
  note(text: string): void;
  behind(stem: W): void;
  /** The stem of a word. */
  stemmed(word: W, written: string): void;
  /** A word near another that matters. */
  behindPair(first: W, second: W): void;
  /** Each run of four letters in a word. */
  letters(word: W, written: string): void;
}

/** In the place of words: where a message begins and ends, a service's name, a question mark, and whoever is named by many words. */
export type Marks<W> = Readonly<Record<'beginning' | 'end' | 'name' | 'question' | 'aws' | 'us' | 'ours', W>>;

/** Marks from how they are written down. */
export function marksAs<W>(as: (written: string) => W): Marks<W> {
  return {
    beginning: as('<'),
    end: as('>'),
    name: as('#'),
    question: as('?'),
    aws: as('@aws'),
    us: as('@us'),
    ours: as('@our'),
  };
}

/** Tells a sink what the words of a reading say. */
export type Features = <W>(sink: FeatureSink<W>) => void;

const LETTERS = 4;

/** The runs of letters in a word, as features are written down. */
export function lettersOf(word: string): string[] {
  const edged = `<${word}>`;
  const runs: string[] = [];
  for (let from = 0; from + LETTERS <= edged.length; from++)
    runs.push(`^${edged.slice(from, from + LETTERS)}`);
  return runs;
}

/** What the words of a reading say about its topic. Words that are left out, such as a service's name, say nothing. */
export function topicFeatures(reading: Reading, isLeftOut: readonly boolean[]): Features {
  const { tokens, stems, canonical, content, numbers, stemNumbers, canonicalNumbers } = reading;
  return <W>(sink: FeatureSink<W>) => {
    let before: W | null = null;
    let stemBefore: W | null = null;
    for (let at = 0; at < stems.length; at++) {
      if (isLeftOut[at]) {
        before = null;
        stemBefore = null;
        continue;
      }
      const stem = stems[at] as string;
      const ofStem = sink.of(stem, stemNumbers[at]);
      if (stemBefore !== null && !(content[at] && content[at - 1])) sink.smallPair(stemBefore, ofStem);
      stemBefore = ofStem;
      if (!content[at]) {
        sink.small(ofStem);
        continue;
      }
      const canonic = canonical[at] ?? stem;
      const word = canonic === stem ? ofStem : sink.of(canonic, canonicalNumbers[at]);
      if (before !== null) sink.pair(before, word);
      sink.word(word);
      if (canonic !== stem) sink.behind(ofStem);
      const typed = tokens[at]?.word as string;
      sink.letters(sink.of(typed, numbers[at]), typed);
      before = word;
    }
  };
}

/** How much a topic's feature says by its kind. Found by trying on the development questions; none is sensitive. */
export function topicFeatureValue(feature: string): number {
  switch (feature[0]) {
    case '.':
      return 0.3;
    case '~':
      return 0.8;
    case '^':
      return 0.4;
    default:
      return feature.includes(' ') ? 0.7 : 1;
  }
}

/** Messages of more words are all alike long. */
const LONG = 8;
/* The same few over and over: what is kept is found faster than what is put together anew. */
const WORDS = Array.from({ length: LONG + 1 }, (_, words) => `words ${words}`);
const SERVICES = Array.from({ length: 8 }, (_, services) => `services ${services}`);

/**
 * What the words of a reading say about the kind of message: every word, function words too, by itself and with its
 * neighbours, how the message begins and ends, how long it is, and how many services it names.
 */
export function kindFeatures(
  { tokens, canonical, isMarked, numbers, canonicalNumbers }: Reading,
  isName: readonly boolean[],
  services: number,
): Features {
  return <W>(sink: FeatureSink<W>) => {
    const { beginning, end, name, question } = sink.marks;
    sink.note(SERVICES[services] ?? `services ${services}`);
    sink.note(WORDS[Math.min(tokens.length, LONG)] as string);
    let before = beginning;
    let beforeThat: W | null = null;
    for (let at = 0; at < tokens.length; at++) {
      if (isName[at] && at > 0 && isName[at - 1]) continue;
      const written = tokens[at]?.word as string;
      const word = isName[at] ? name : sink.of(written, numbers[at]);
      sink.pair(before, word);
      if (beforeThat !== null) sink.triple(beforeThat, before, word);
      sink.word(word);
      if (!isName[at]) sink.letters(word, written);
      const means = canonical[at];
      if (means !== null && means !== undefined && !isName[at])
        sink.behind(sink.of(means, canonicalNumbers[at]));
      beforeThat = before;
      before = word;
    }
    sink.pair(before, end);
    if (isMarked) sink.word(question);
  };
}

/** How much a feature of a kind says. */
export function kindFeatureValue(feature: string): number {
  return feature.startsWith('^') ? 0.4 : 1;
}

/** Features as they are written down. */
export function writtenFeatures(features: Features): string[] {
  const written: string[] = [];
  features<string>({
    of: (word) => word,
    marks: marksAs((word) => word),
    word: (word) => written.push(word),
    pair: (first, second) => written.push(`${first} ${second}`),
    triple: (first, second, third) => written.push(`${first} ${second} ${third}`),
    small: (word) => written.push(`.${word}`),
    smallPair: (first, second) => written.push(`.${first} ${second}`),
    note: (text) => written.push(`.${text}`),
    behind: (stem) => written.push(`~${stem}`),
    stemmed: (word) => written.push(`~${stem(word)}`),
    behindPair: (first, second) => written.push(`~${first} ${second}`),
    letters: (word) => written.push(...lettersOf(word)),
  });
  return written;
}
