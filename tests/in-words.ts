import type { FeatureSink, Features } from '../src/understand/features.js';

/** A sink that takes words as they are written. */
export interface WordSink extends Omit<FeatureSink<string>, 'marks' | 'stemmed' | 'letters'> {
  stemmed(word: string): void;
  letters(word: string): void;
}

/** Features told in words, for whichever sink hears them. */
export function inWords(tell: (sink: WordSink) => void): Features {
  return (sink) => {
    const { of } = sink;
    tell({
      of: (word) => word,
      word: (word) => sink.word(of(word)),
      pair: (a, b) => sink.pair(of(a), of(b)),
      triple: (a, b, c) => sink.triple(of(a), of(b), of(c)),
      small: (word) => sink.small(of(word)),
      smallPair: (a, b) => sink.smallPair(of(a), of(b)),
      note: (text) => sink.note(text),
      behind: (stem) => sink.behind(of(stem)),
      stemmed: (word) => sink.stemmed(of(word), word),
      behindPair: (a, b) => sink.behindPair(of(a), of(b)),
      letters: (word) => sink.letters(of(word), word),
    });
  };
}
