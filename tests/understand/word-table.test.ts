import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createWordIndex, layWords } from '../../src/understand/word-table.js';

describe('a table of words', () => {
  it('numbers them in their order, and gives them back', () => {
    const words = createWordIndex(layWords(['patch', 'straße', 'ÿ', '备份', '']));
    expect(words.size).toBe(5);
    expect(['patch', 'straße', 'ÿ', '备份', ''].map((word) => words.get(word))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map((id) => words.wordAt(id))).toEqual(['patch', 'straße', 'ÿ', '备份', '']);
  });

  it('knows no others', () => {
    const words = createWordIndex(layWords(['patch']));
    expect(['patc', 'patchs', 'batch', ''].map((word) => words.get(word))).toEqual(Array(4).fill(undefined));
    expect(createWordIndex(layWords([])).get('patch')).toBeUndefined();
  });

  it('is right about any words', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word), (known, others) => {
        const words = createWordIndex(layWords(known));
        for (const [id, one] of known.entries())
          expect([words.get(one), words.wordAt(id)]).toEqual([id, one]);
        for (const one of others.filter((other) => !known.includes(other)))
          expect(words.get(one)).toBeUndefined();
      }),
    );
  });
});
