import { setImmediate as nextRound } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { createTurns } from '../../../adapters/slack/line/create-turns.js';

/** Keeps the processor busy for so many milliseconds. */
function toil(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

it('lets whoever comes alone begin at once', async () => {
  const turns = createTurns();
  expect(turns.next()).toBeUndefined();
  toil(5);
  await nextRound();
  expect(turns.next()).toBeUndefined();
});

it('lets all begin in the order in which they came, and other things happen between them', async () => {
  const turns = createTurns();
  const begun: string[] = [];
  const one = async (name: string) => {
    const turn = turns.next();
    if (turn !== undefined) await turn;
    begun.push(name);
    // What needs no waiting belongs to the same turn.
    await undefined;
    toil(1.5);
  };
  const all = Array.from({ length: 6 }, (_one, at) => one(`${at}`));
  const rounds = (async () => {
    while (begun.filter((name) => name !== 'a round').length < 6) {
      await nextRound();
      begun.push('a round');
    }
  })();
  await Promise.all(all);
  await rounds;
  expect(begun.filter((name) => name !== 'a round')).toEqual(['0', '1', '2', '3', '4', '5']);
  const longest = begun
    .join()
    .split('a round')
    .map((names) => names.split(',').filter(Boolean).length);
  expect(Math.max(...longest.slice(1))).toBeLessThanOrEqual(2);
});

it('puts nobody who comes later before those who wait', async () => {
  const turns = createTurns(0);
  const begun: number[] = [];
  const one = async (number: number) => {
    await turns.next();
    begun.push(number);
  };
  const first = Array.from({ length: 3 }, (_one, at) => one(at));
  await nextRound();
  await Promise.all([...first, one(3), one(4)]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});
