import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mutate } from './mutate.js';
import { slackFixture } from './slack-fixture.js';

const mention = () => slackFixture('app-mention');
const many = Array.from({ length: 500 }, (_, seed) => JSON.stringify(mutate(mention(), seed)));

describe('a mutated payload', () => {
  it('is another one, the same for the same seed, and leaves the first as it was', () => {
    const payload = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 });
    fc.assert(
      fc.property(payload, fc.integer(), (given, seed) => {
        const before = structuredClone(given);
        const once = mutate(given, seed);
        expect(given).toEqual(before);
        expect(mutate(given, seed)).toEqual(once);
      }),
    );
    expect(new Set(many).size).toBeGreaterThan(300);
  });

  it('can be sent as JSON', () => {
    for (const text of many) expect(() => JSON.parse(text)).not.toThrow();
  });

  it.each<[string, (text: string) => boolean]>([
    ['misses a field', (text) => !('event_id' in JSON.parse(text))],
    ['holds null', (text) => JSON.parse(text).event === null],
    ['holds a text of 50 kB', (text) => text.includes('x'.repeat(50_000))],
    ['is nested deeply', (text) => text.includes('[{"value":[{"value":[{"value":')],
    ['calls people', (text) => text.includes('<!channel>')],
    ['has a list for an object', (text) => Array.isArray(JSON.parse(text).event)],
    [
      'has an object for a list',
      (text) => JSON.parse(text).authorizations?.[0] && !Array.isArray(JSON.parse(text).authorizations),
    ],
  ])('sometimes %s', (_what, fits) => {
    expect(many.some(fits)).toBe(true);
  });

  it.each([null, 1, 'text', [], {}])('of %j, which has nothing to spoil, is itself', (payload) => {
    expect(mutate(payload, 1)).toEqual(payload);
  });
});
