import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from '@jest/globals';
import { ownCopy } from '../../src/words/own-copy.js';

it.each([
  '',
  'slack:T0LOCAL:9900.1100.8c1d',
  'teams:19:é🟠@thread.v2',
  'half a character \ud83d',
  '"\\\n\u2028',
])('is the same text: %j', (text) => {
  expect(ownCopy(text)).toBe(text);
});

it('lets go of what a text was cut from', () => {
  const deliveries = (count: number) =>
    Array.from({ length: count }, (_one, at) => ownCopy(`${at}`.padStart(50_000, '0').slice(-30)));
  const before = memoryInUse();
  const kept = deliveries(1_000);
  expect(memoryInUse() - before).toBeLessThan(20e6);
  expect(kept).toHaveLength(1_000);
});

/** In bytes, without what nobody holds any more. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
