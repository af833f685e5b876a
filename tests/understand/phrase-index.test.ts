import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layPhrases, openPhrases } from '../../src/understand/phrase-index.js';

const NO_ID = -1;

function indexOf<T>(phrases: Readonly<Record<string, T>>, ids = new Map<string, number>()) {
  const index = openPhrases(layPhrases(new Map(Object.entries(phrases)), ids));
  return {
    longestAt: (words: readonly string[], start: number, end?: number) =>
      index.longestAt(
        words.map((word) => ids.get(word) ?? NO_ID),
        start,
        end,
      ),
  };
}

describe('an index of phrases', () => {
  const index = indexOf({
    step: 'a step',
    'step functions express': 'a variant',
    'step functions': 'a service',
  });
  const at = (text: string, start = 0, end?: number) => index.longestAt(text.split(' '), start, end);

  it('finds the longest one that begins at a word', () => {
    expect(at('step functions now')).toEqual({ value: 'a service', length: 2 });
    expect(at('the step functions express', 1)).toEqual({ value: 'a variant', length: 3 });
    expect(at('step by step')).toEqual({ value: 'a step', length: 1 });
  });

  it('looks no further than it is told', () => {
    expect(at('step functions express', 0, 2)).toEqual({ value: 'a service', length: 2 });
    expect(at('step functions', 0, 0)).toBeUndefined();
  });

  it('finds none where none begins', () => {
    expect(at('functions')).toBeUndefined();
    expect(at('banana')).toBeUndefined();
    expect(indexOf({}).longestAt(['step'], 0)).toBeUndefined();
  });

  it('knows no phrase by words that another index has numbered', () => {
    const ids = new Map<string, number>();
    const first = indexOf({ glue: 1 }, ids);
    const second = indexOf({ athena: 2 }, ids);
    expect(first.longestAt(['athena'], 0)).toBeUndefined();
    expect(second.longestAt(['athena'], 0)).toEqual({ value: 2, length: 1 });
  });

  it('is right about any phrases', () => {
    const words = fc.array(fc.constantFrom(...'abcd'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(words), words, (phrases, said) => {
        const all = Object.fromEntries(phrases.map((phrase) => [phrase.join(' '), phrase.length]));
        const lengths = said
          .map((_, at) => at + 1)
          .filter((length) => said.slice(0, length).join(' ') in all);
        const longest = lengths.at(-1);
        expect(indexOf(all).longestAt(said, 0)).toEqual(longest && { value: longest, length: longest });
      }),
    );
  });
});
