import { describe, expect, it } from '@jest/globals';
import { rememberInText } from '../../src/words/remember-in-text.js';

/** A function that counts how often it had to work. */
function counted<T>(workOut: (word: string) => T) {
  const asked: string[] = [];
  const factAt = rememberInText((word) => {
    asked.push(word);
    return workOut(word);
  });
  return { factAt, factOf: (word: string) => factAt(word, 0, word.length), asked };
}

describe('a function that remembers words in a text', () => {
  it('works a word out once, wherever it stands', () => {
    const { factAt, asked } = counted((word) => word.toUpperCase());
    const text = 'patch the os, patch it';
    expect([factAt(text, 0, 5), factAt(text, 10, 12), factAt(text, 14, 19)]).toEqual([
      'PATCH',
      'OS',
      'PATCH',
    ]);
    expect(asked).toEqual(['patch', 'os']);
  });

  it('keeps words apart that begin or end alike', () => {
    const { factAt } = counted((word) => word);
    const text = 'patching';
    expect([factAt(text, 0, 5), factAt(text, 0, 8), factAt(text, 5, 8)]).toEqual([
      'patch',
      'patching',
      'ing',
    ]);
  });

  it.each([['é'], ['𝔸b'], ['constructor'], ['__proto__'], ['']])('remembers %p too', (word) => {
    const { factOf, asked } = counted((one) => `of ${one}`);
    expect([factOf(word), factOf(word)]).toEqual([`of ${word}`, `of ${word}`]);
    expect(asked).toEqual([word]);
  });

  it('forgets under a flood of words, and still gives the right facts', () => {
    const { factOf, asked } = counted((word) => word.length);
    factOf('patch');
    for (let at = 0; at < 50_000; at++) expect(factOf(`w${at}`)).toBe(`w${at}`.length);
    expect(factOf('patch')).toBe(5);
    expect(asked.filter((word) => word === 'patch')).toHaveLength(2);
  });

  it('does not forget in everyday use', () => {
    const { factOf, asked } = counted((word) => word.length);
    factOf('patch');
    for (let at = 0; at < 5_000; at++) factOf(`w${at}`);
    factOf('patch');
    expect(asked.filter((word) => word === 'patch')).toHaveLength(1);
  });
});
