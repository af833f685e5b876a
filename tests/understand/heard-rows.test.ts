import { describe, expect, it } from '@jest/globals';
import { createHeardRows } from '../../src/understand/heard-rows.js';

const WIDTH = 3;
const ROWS = 2_000;
const WEIGHTS = Int8Array.from({ length: ROWS * WIDTH }, (_, at) => (at % 251) - 125);

/** The same by the book: each row that was not said before, one behind another. */
function oneByOne(said: readonly (readonly [row: number, says: number])[]) {
  const sums = new Float64Array(WIDTH);
  let squares = 0;
  for (const [row, says] of new Map([...said].reverse())) {
    squares += says * says;
    for (let label = 0; label < WIDTH; label++)
      sums[label] = (sums[label] as number) + (WEIGHTS[row * WIDTH + label] as number) * says;
  }
  return { sums: [...sums], squares };
}

function addUp(heard: ReturnType<typeof createHeardRows>, said: readonly (readonly [number, number])[]) {
  for (const [row, says] of said) heard.add(row, says);
  const sums = new Float64Array(WIDTH);
  const squares = heard.addUp(sums);
  return { sums: [...sums], squares };
}

/** So many rows, from all over the table, each another one; halves and quarters add up exactly in any order. */
function rows(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, at) => [(at * 7) % ROWS, at % 2 === 0 ? 0.5 : 0.25] as const);
}

describe('the rows that a message speaks of', () => {
  it.each([0, 1, 3, 4, 5, 255, 256, 257, 1_500])('add up, however many there are: %d', (count) => {
    expect(addUp(createHeardRows(WEIGHTS, WIDTH), rows(count))).toEqual(oneByOne(rows(count)));
  });

  it('count once each, as they were said first', () => {
    const said = [
      [0, 0.5],
      [5, 0.25],
      [0, 1],
      [1_024, 1],
    ] as const;
    expect(addUp(createHeardRows(WEIGHTS, WIDTH), said)).toEqual(oneByOne(said));
  });

  it.each([256, 257, 600])('count once each, however many are said over again: %d', (count) => {
    const said = rows(count);
    expect(addUp(createHeardRows(WEIGHTS, WIDTH), [...said, ...said])).toEqual(oneByOne(said));
  });

  it('are forgotten with their message', () => {
    const heard = createHeardRows(WEIGHTS, WIDTH);
    addUp(heard, rows(300));
    expect(addUp(heard, rows(2))).toEqual(oneByOne(rows(2)));
  });
});
