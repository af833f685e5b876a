import { describe, expect, it } from '@jest/globals';
import { createFeatureIndex, layFeatures, ROOTS, UNKNOWN } from '../../src/understand/feature-index.js';

const FEATURES = ['patch', 'patch os', 'a b c', '.the', '.the os', '~updat', '^patc', '.', '~@us do'];

function indexOf(features: readonly string[], ids = new Map<string, number>()) {
  return createFeatureIndex(layFeatures(features, ids), ids);
}

describe('the index of features', () => {
  const index = indexOf(FEATURES);
  const rowAt = (place: number) => (place === UNKNOWN ? UNKNOWN : index.cells[place]);

  it.each(FEATURES.filter((feature) => feature !== '^patc'))('finds the row of "%s"', (feature) => {
    expect(rowAt(index.placeOf(feature))).toBe(FEATURES.indexOf(feature));
  });

  it.each(['banana', '.patch', 'os', 'patch banana', 'patch os now', 'a b', '~the', ''])(
    'knows no row of "%s"',
    (feature) => {
      expect(rowAt(index.placeOf(feature))).toBe(UNKNOWN);
    },
  );

  it('finds a feature word behind word', () => {
    const patch = index.first(ROOTS.word, index.idOf('patch'));
    expect(rowAt(index.next(patch, index.idOf('os')))).toBe(1);
    expect(index.next(index.next(patch, index.idOf('banana')), index.idOf('os'))).toBe(UNKNOWN);
  });

  it('shares its numbers with others, and knows nothing of their words', () => {
    const ids = new Map<string, number>();
    const first = indexOf(['patch'], ids);
    const second = indexOf(['backup', 'patch'], ids);
    expect(second.idOf('patch')).toBe(first.idOf('patch'));
    expect(first.first(ROOTS.word, first.idOf('backup'))).toBe(UNKNOWN);
    expect(second.cells[second.placeOf('patch')]).toBe(1);
  });
});
