import { describe, expect, it } from '@jest/globals';
import { known } from '../../src/resolve/known.js';

describe('what is known of ids', () => {
  const things = new Map([
    ['s3', 1],
    ['rds', 0],
  ]);

  it('stands in the order of the ids, those left out of which nothing is known', () => {
    expect(known(['rds', 'hypervault', 's3'], things)).toEqual([0, 1]);
  });

  it('is nothing for no ids', () => {
    expect(known([], things)).toEqual([]);
  });
});
