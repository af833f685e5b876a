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

/** Hears the features of a message, one after another. */
export interface FeatureSink {
  word(word: string): void;
  pair(first: string, second: string): void;
  triple(first: string, second: string, third: string): void;
  small(word: string): void;
  /** Two words side by side of which not both carry meaning. */
  smallPair(first: string, second: string): void;
  /** A remark on the message as a whole, in words of our own. */
  note(text: string): void;
  behind(stem: string): void;
  /** The stem of a word. */
  stemmed(word: string): void;
  /** A word near another that matters. */
  behindPair(first: string, second: string): void;
  /** Each run of four letters in a word. */
  letters(word: string): void;
}

/** Tells a sink what the words of a reading say. */
export type Features = (sink: FeatureSink) => void;

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
  const { tokens, stems, canonical, content } = reading;
  return (sink) => {
    let before = '';
    for (let at = 0; at < stems.length; at++) {
      if (isLeftOut[at]) {
        before = '';
        continue;
      }
      const stem = stems[at] as string;
      if (at > 0 && !isLeftOut[at - 1] && !(content[at] && content[at - 1]))
        sink.smallPair(stems[at - 1] as string, stem);
      if (!content[at]) {
        sink.small(stem);
        continue;
      }
      const word = canonical[at] ?? stem;
      if (before !== '') sink.pair(before, word);
      sink.word(word);
      if (word !== stem) sink.behind(stem);
      sink.letters(tokens[at]?.word as string);
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

/** Marks the place of a service's name among the words that tell what kind of message it is. */
const NAME = '#';
const BEGINNING = '<';
const END = '>';
/** Messages of more words are all alike long. */
const LONG = 8;

/**
 * What the words of a reading say about the kind of message: every word, function words too, by itself and with its
 * neighbours, how the message begins and ends, how long it is, and how many services it names.
 */
export function kindFeatures(
  { tokens, canonical, isMarked }: Reading,
  isName: readonly boolean[],
  services: number,
): Features {
  return (sink) => {
    sink.note(`services ${services}`);
    sink.note(`words ${Math.min(tokens.length, LONG)}`);
    let before = BEGINNING;
    let beforeThat = '';
    for (let at = 0; at < tokens.length; at++) {
      const word = isName[at] ? NAME : (tokens[at]?.word as string);
      if (word === NAME && before === NAME) continue;
      sink.pair(before, word);
      if (beforeThat !== '') sink.triple(beforeThat, before, word);
      sink.word(word);
      if (word !== NAME) sink.letters(word);
      const means = canonical[at];
      if (means !== null && means !== undefined && word !== NAME) sink.behind(means);
      beforeThat = before;
      before = word;
    }
    sink.pair(before, END);
    if (isMarked) sink.word('?');
  };
}

/** How much a feature of a kind says. */
export function kindFeatureValue(feature: string): number {
  return feature.startsWith('^') ? 0.4 : 1;
}

/** Features as they are written down. */
export function writtenFeatures(features: Features): string[] {
  const written: string[] = [];
  features({
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
