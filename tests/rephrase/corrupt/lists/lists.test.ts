import { describe, expect, it } from '@jest/globals';
import { addedConditions } from './added-conditions.js';
import { advice } from './advice.js';
import { inventedDutiesDutch } from './invented-duties-dutch.js';
import { inventedDutiesEnglish } from './invented-duties-english.js';
import { reassurances } from './reassurances.js';
import { serviceNames } from './service-names.js';
import { termPairs } from './term-pairs.js';

const lists: [name: string, english: readonly string[], dutch: readonly string[]][] = [
  ['duties', inventedDutiesEnglish, inventedDutiesDutch],
  ['advice', advice.en, advice.nl],
  ['reassurances', reassurances.en, reassurances.nl],
  ['conditions', addedConditions.en, addedConditions.nl],
];

describe('lists of what a model might say', () => {
  it.each(lists)('hold as many %s in Dutch as in English, none twice', (_name, english, dutch) => {
    expect(new Set(dutch).size).toBe(english.length);
    expect(new Set(english).size).toBe(english.length);
  });

  it('pair no term with itself, and none twice', () => {
    const pairs = [...termPairs.en, ...termPairs.nl];
    expect(pairs.filter(([one, other]) => one === other)).toEqual([]);
    for (const list of [termPairs.en, termPairs.nl]) {
      const said = list.map((pair) => [...pair].sort().join('/'));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('name each service once', () => {
    const names = serviceNames.flat();
    expect(new Set(names).size).toBe(names.length);
  });
});
