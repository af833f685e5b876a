import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Base } from '../../src/learning/base.js';
import { nearestEntries } from '../../src/learning/nearest-entries.js';
import { loadBase } from './load-base.js';
import { ranked } from './ranked.js';

let base: Base;
beforeAll(async () => {
  base = await loadBase();
});
const near = (shape: string) => nearestEntries(ranked(shape).shape, base);
const places = (shape: string) => near(shape).map(({ place }) => place.replace(/:\d+$/, ''));

describe('the nearest entries', () => {
  it('begin with the verdict that is given today, by file and line', () => {
    const [first] = near('unknown/unclear/rds/data-backup/en');
    expect(first?.says).toMatch(/^data-backup of rds: shared$/);
    const [file = '', line = ''] = first?.place.split(':') ?? [];
    expect(file).toBe('knowledge/services/rds.yaml');
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .slice(Number(line) - 2, Number(line));
    expect(lines.join('\n')).toMatch(/data-backup:/);
  });

  it('go on with neighbouring tasks of the same service and the same task of its kind', () => {
    const says = near('unknown/unclear/rds/data-backup/en').map((entry) => entry.says);
    expect(says).toContain('disaster-recovery of rds: customer');
    expect(says.some((one) => /^data-backup of (?!rds)/.test(one))).toBe(true);
  });

  it('say when a verdict comes from the model', () => {
    expect(near('unknown/unclear/lightsail/data-deletion/en')[0]).toMatchObject({
      place: expect.stringMatching(/^knowledge\/models\/\w+\.yaml:\d+$/),
      says: 'data-deletion of lightsail: customer, from its model',
    });
  });

  it('of a service without an entry are the likest ones, by name and then by category', () => {
    expect(places('unknown/unknown-service/amazon-workspaces-core/-/en')[0]).toBe(
      'knowledge/services/workspaces.yaml',
    );
  });

  it('of a service alone are its own file and what it has cells for', () => {
    expect(near('answered/overview/eks-fargate/-/en')).toEqual([
      {
        place: expect.stringMatching(/^knowledge\/services\/eks\.yaml:\d+$/),
        says: expect.stringMatching(/^has cells for /),
      },
    ]);
  });

  it('of a task alone are its file and those beside it', () => {
    expect(places('unknown/unclear/-/data-backup/nl').slice(0, 2)).toEqual([
      'knowledge/topics/data-backup.yaml',
      'knowledge/topics/disaster-recovery.yaml',
    ]);
  });

  it('of a term are its file and the tasks that it is about', () => {
    expect(places('answered/concept/-/soc-reports/nl')).toEqual([
      'knowledge/concepts/soc-reports.yaml',
      'knowledge/topics/compliance-certification.yaml',
    ]);
  });

  it('of a word that names several tasks is its place among them', () => {
    expect(places('unknown/unclear/-/patching/en')).toEqual(['knowledge/families.yaml']);
  });

  it('of nothing are none', () => {
    expect(near('unknown/nothing-like/-/-/nl')).toEqual([]);
    expect(near('answered/verdict/gone/left/nl')).toEqual([]);
  });

  it('are files that exist, a handful at most', () => {
    for (const service of ['-', 'ec2', 'eks-fargate', 'amazon-workspaces-core'])
      for (const topic of ['-', ...base.knowledge.topics.keys()]) {
        const all = near(`unknown/unclear/${service}/${topic}/en`);
        expect(all.length).toBeLessThanOrEqual(7);
        for (const { place } of all) expect(existsSync(place.replace(/:\d+$/, ''))).toBe(true);
      }
  });
});
