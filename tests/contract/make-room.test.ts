import { describe, expect, it } from '@jest/globals';
import { makeRoom } from '../../src/contract/make-room.js';

const numbered = (count: number) => new Map(Array.from({ length: count }, (_, n) => [`k${n}`, n]));

describe('making room in a map', () => {
  it('leaves one alone that is not too large', () => {
    const map = numbered(10);
    makeRoom(map, 10);
    expect(map.size).toBe(10);
  });

  it('takes away what was set longest ago', () => {
    const map = numbered(11);
    map.delete('k0');
    map.set('k0', 0);
    makeRoom(map, 10);
    expect([...map.keys()]).toEqual(['k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9', 'k10', 'k0']);
  });

  it('takes away one where no more than a few may be', () => {
    const map = numbered(3);
    makeRoom(map, 2);
    expect([...map.keys()]).toEqual(['k1', 'k2']);
  });

  it('keeps room without walking over all that went before, however often it is called', () => {
    const map = new Map<string, number>();
    const began = performance.now();
    for (let n = 0; n < 100_000; n += 1) {
      map.set(`k${n}`, n);
      makeRoom(map, 10_000);
    }
    expect(map.size).toBeLessThanOrEqual(10_000);
    expect(map.has('k99999')).toBe(true);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
