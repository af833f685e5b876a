import { describe, expect, it } from '@jest/globals';
import { mapOnDemand } from '../../src/knowledge/map-on-demand.js';

describe('a map on demand', () => {
  it('is made when somebody first looks into it, once', () => {
    let made = 0;
    const map = mapOnDemand(() => {
      made += 1;
      return new Map([['patching', 'aws']]);
    });
    expect(made).toBe(0);
    expect(map.get('patching')).toBe('aws');
    expect(map.has('backup')).toBe(false);
    expect(made).toBe(1);
  });

  it('reads as any map does', () => {
    const given = new Map([
      ['patching', 'aws'],
      ['backup', 'customer'],
    ]);
    const map = mapOnDemand(() => given);
    expect(map.size).toBe(2);
    expect([...map]).toEqual([...given]);
    expect([[...map.keys()], [...map.values()]]).toEqual([[...given.keys()], [...given.values()]]);
    expect(new Map(map.entries())).toEqual(given);
    const heard: unknown[] = [];
    map.forEach((value, key, whole) => {
      heard.push([key, value, whole === map]);
    });
    expect(heard).toEqual([
      ['patching', 'aws', true],
      ['backup', 'customer', true],
    ]);
  });

  it('is like another with the same in it', () => {
    const of = (party: string) => mapOnDemand(() => new Map([['patching', party]]));
    expect(of('aws')).toEqual(of('aws'));
    expect(of('aws')).not.toEqual(of('shared'));
  });
});
