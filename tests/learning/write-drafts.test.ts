import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeDrafts } from '../../src/learning/write-drafts.js';

const draft = (name: string, yaml = 'id: a\n') => ({ name, target: 'knowledge/services/a.yaml', yaml });

describe('writing drafts', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'demarc-drafts-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('gives each a file of its own that only its owner reads', async () => {
    const directory = join(root, 'deep', 'down');
    const kept = await writeDrafts([draft('a.yaml'), draft('b.yaml')], directory);
    expect(kept).toEqual({ written: [join(directory, 'a.yaml'), join(directory, 'b.yaml')], left: [] });
    expect(await readFile(join(directory, 'a.yaml'), 'utf8')).toBe('id: a\n');
    expect((await stat(join(directory, 'a.yaml'))).mode & 0o077).toBe(0);
  });

  it('leaves a file alone that is there already', async () => {
    await writeFile(join(root, 'a.yaml'), 'half researched');
    const kept = await writeDrafts([draft('a.yaml')], root);
    expect(kept).toEqual({ written: [], left: [join(root, 'a.yaml')] });
    expect(await readFile(join(root, 'a.yaml'), 'utf8')).toBe('half researched');
  });

  it('writes drafts of one name once', async () => {
    expect(await writeDrafts([draft('a.yaml'), draft('a.yaml')], root)).toMatchObject({
      written: [join(root, 'a.yaml')],
      left: [],
    });
  });
});
