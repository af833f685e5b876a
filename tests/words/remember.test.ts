import { describe, expect, it } from '@jest/globals';
import { remember, rememberPair } from '../../src/words/remember.js';

/** A function that counts how often it had to work. */
function counted<T>(workOut: (word: string) => T) {
  const asked: string[] = [];
  const remembered = remember((word) => {
    asked.push(word);
    return workOut(word);
  });
  return { remembered, asked };
}

describe('a remembered function', () => {
  it('works a word out once', () => {
    const { remembered, asked } = counted((word) => word.length);
    expect(['patch', 'os', 'patch', 'patch', 'os'].map(remembered)).toEqual([5, 2, 5, 5, 2]);
    expect(asked).toEqual(['patch', 'os']);
  });

  it.each([[null], [0], [''], [false]])('remembers %p too', (fact) => {
    const { remembered, asked } = counted(() => fact);
    expect([remembered('patch'), remembered('patch')]).toEqual([fact, fact]);
    expect(asked).toEqual(['patch']);
  });

  it('keeps words apart that are names of an object’s own', () => {
    const { remembered } = counted((word) => word.toUpperCase());
    expect(['constructor', '__proto__'].map(remembered)).toEqual(['CONSTRUCTOR', '__PROTO__']);
  });

  it('forgets under a flood of words, and still gives the right facts', () => {
    const { remembered, asked } = counted((word) => word.length);
    remembered('patch');
    for (let at = 0; at < 50_000; at++) expect(remembered(`w${at}`)).toBe(`w${at}`.length);
    expect(remembered('patch')).toBe(5);
    expect(asked.filter((word) => word === 'patch')).toHaveLength(2);
  });

  it('does not forget in everyday use', () => {
    const { remembered, asked } = counted((word) => word.length);
    remembered('patch');
    for (let at = 0; at < 5_000; at++) remembered(`w${at}`);
    remembered('patch');
    expect(asked.filter((word) => word === 'patch')).toHaveLength(1);
  });

  it('hands on an error, and works the word out when asked again', () => {
    let isBroken = true;
    const { remembered } = counted((word) => {
      if (isBroken) throw new RangeError(word);
      return word.length;
    });
    expect(() => remembered('patch')).toThrow(RangeError);
    isBroken = false;
    expect(remembered('patch')).toBe(5);
  });
});

describe('a remembered function of two words', () => {
  it('works a pair out once, and keeps its order', () => {
    const asked: string[] = [];
    const joined = rememberPair((first, second) => {
      asked.push(first);
      return `${first} ${second}`;
    });
    expect([joined('a', 'b'), joined('b', 'a'), joined('a', 'b')]).toEqual(['a b', 'b a', 'a b']);
    expect(asked).toEqual(['a', 'b']);
  });
});
