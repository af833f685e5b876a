import { describe, expect, it } from '@jest/globals';
import { createLetterSums } from '../../src/understand/letter-sums.js';

const WIDTH = 2;
const WORDS = 3;
const NO_ID = -1;

function open() {
  const rowOf = new Map([
    ['^<pat', 0],
    ['^atch', 1],
  ]);
  const letters = createLetterSums(
    (run) => rowOf.get(run) ?? -1,
    Int8Array.from([2, -4, 6, 8]),
    WIDTH,
    WORDS,
  );
  return (word: string, id: number) => {
    const scores = new Float64Array(WIDTH);
    const runs = letters.add(word, id, 1, scores);
    return [...scores, runs];
  };
}

/** By label the sum of the weights of "<pat" and "atch", then how many these are. */
const OF_PATCH = [8, 4, 2];

describe('the sums of the letters of words', () => {
  it('are the same for a word with a number and for one without', () => {
    const sumsOf = open();
    expect(sumsOf('patch', 1)).toEqual(OF_PATCH);
    expect(sumsOf('patch', NO_ID)).toEqual(OF_PATCH);
    expect(sumsOf('patch', WORDS + 5)).toEqual(OF_PATCH);
  });

  it('are nothing for a word whose letters say nothing', () => {
    expect(open()('banana', NO_ID)).toEqual([0, 0, 0]);
  });

  it('stay right after a flood of words that made it forget', () => {
    const sumsOf = open();
    expect(sumsOf('patch', 2)).toEqual(OF_PATCH);
    for (let at = 0; at < 45_000; at++) sumsOf(`flood${at}`, NO_ID);
    expect(sumsOf('patch', 2)).toEqual(OF_PATCH);
    expect(sumsOf('flood44999', NO_ID)).toEqual([0, 0, 0]);
  });
});
