import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createFeatureIndex, layFeatures, ROOTS, UNKNOWN } from '../../src/understand/feature-index.js';

const FEATURES = [
  'patch',
  'patch os',
  'a b c',
  '.the',
  '.the os',
  '~updat',
  '^patc',
  '.',
  '~@us do',
  '^<os>',
  '.form a b c d',
];

function indexOf(features: readonly string[], ids = new Map<string, number>()) {
  const { table, order } = layFeatures(features, ids);
  const index = createFeatureIndex(table, ids);
  return {
    ...index,
    featureAt: (row: number) => (row === UNKNOWN ? UNKNOWN : features[order[row] as number]),
  };
}

describe('the index of features', () => {
  const index = indexOf(FEATURES);

  it.each(FEATURES)('finds the row of "%s"', (feature) => {
    expect(index.featureAt(index.rowOf(feature))).toBe(feature);
  });

  it.each([
    ...['banana', '.patch', 'os', 'patch banana', 'patch os now', 'a b', 'b c', '~the', '', '^', '^atch'],
    ...['.form a b c', '.form a b d c', '.form a b c banana'],
  ])('knows no row of "%s"', (feature) => {
    expect(index.rowOf(feature)).toBe(UNKNOWN);
  });

  it('finds a feature by the numbers of its words', () => {
    const [patch, os, a, b, c] = ['patch', 'os', 'a', 'b', 'c'].map((word) => index.idOf(word)) as [
      ...[number, number, number, number, number],
    ];
    expect(index.featureAt(index.row(ROOTS.word, patch))).toBe('patch');
    expect(index.featureAt(index.rowOfTwo(ROOTS.word, patch, os))).toBe('patch os');
    expect(index.featureAt(index.rowOfThree(ROOTS.word, a, b, c))).toBe('a b c');
    expect(index.rowOfTwo(ROOTS.word, patch, index.idOf('banana'))).toBe(UNKNOWN);
    expect(index.rowOfTwo(ROOTS.word, os, patch)).toBe(UNKNOWN);
    expect(index.rowOfTwo(ROOTS.small, patch, os)).toBe(UNKNOWN);
  });

  it('finds a run of letters', () => {
    expect(index.featureAt(index.rowOfLetters('^patc'))).toBe('^patc');
    expect(index.rowOfLetters('^ptac')).toBe(UNKNOWN);
  });

  it('shares its numbers with others, and knows nothing of their words', () => {
    const ids = new Map<string, number>();
    const first = indexOf(['patch'], ids);
    const second = indexOf(['backup', 'patch'], ids);
    expect(second.idOf('patch')).toBe(first.idOf('patch'));
    expect(first.row(ROOTS.word, first.idOf('backup'))).toBe(UNKNOWN);
    expect(second.featureAt(second.rowOf('patch'))).toBe('patch');
  });

  it('finds every feature that was laid out, and no other', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 3 });
    const feature = fc
      .tuple(fc.constantFrom('', '.', '~'), fc.array(word, { minLength: 1, maxLength: 3 }))
      .map(([kind, words]) => kind + words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(feature, { maxLength: 80 }), fc.array(feature), (known, others) => {
        const index = indexOf(known);
        for (const one of known) expect(index.featureAt(index.rowOf(one))).toBe(one);
        for (const one of others)
          expect(index.featureAt(index.rowOf(one))).toBe(known.includes(one) ? one : UNKNOWN);
      }),
    );
  });
});
