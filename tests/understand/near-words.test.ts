import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layNearWords, openNearWords } from '../../src/understand/near-words.js';
import { createWordIndex, layWords } from '../../src/understand/word-table.js';

function createNearWords(words: readonly string[]) {
  const cells = layNearWords(words.map((word, id) => [word, id]));
  return openNearWords(cells, createWordIndex(layWords(words)), () => true);
}

function nearTo(word: string, words: readonly string[]): Set<string> {
  const heard = new Set<string>();
  createNearWords(words).near(word, (candidate) => heard.add(candidate));
  return heard;
}

describe('the words near a word', () => {
  it.each([
    ['a letter is missing', 'bakup', 'backup'],
    ['there is a letter more', 'backkup', 'backup'],
    ['a letter is another', 'bachup', 'backup'],
    ['two letters changed places', 'bakcup', 'backup'],
  ])('include the one that was meant where %s', (_slip, typed, meant) => {
    expect(nearTo(typed, ['patch', meant, 'encryption'])).toContain(meant);
  });

  it('are heard in the order in which they were given where they lack the same letter', () => {
    const heard: string[] = [];
    createNearWords(['bakes', 'baker', 'baked']).near('bake', (candidate) => heard.push(candidate));
    expect([...new Set(heard)]).toEqual(['bakes', 'baker', 'baked']);
  });

  it('are none when there are no words', () => {
    expect(nearTo('backup', [])).toEqual(new Set());
  });

  it('include whatever lacks one letter of either, of any words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, typed) => {
        const shorter = (one: string) => [...one].map((_, at) => one.slice(0, at) + one.slice(at + 1));
        const expected = words.filter(
          (one) =>
            shorter(one).includes(typed) ||
            shorter(typed).some((cut) => cut === one || shorter(one).includes(cut)),
        );
        const heard = nearTo(typed, words);
        for (const one of expected) expect(heard).toContain(one);
      }),
    );
  });
});
