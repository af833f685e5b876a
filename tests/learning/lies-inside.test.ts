import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { liesInside } from '../../src/learning/lies-inside.js';

describe('a path', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'demarc-paths-'));
    await mkdir(join(root, 'knowledge', 'services'), { recursive: true });
    await symlink(join(root, 'knowledge', 'services'), join(root, 'link'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it.each([
    'knowledge',
    'knowledge/',
    'knowledge/services',
    'knowledge/new/deep',
    'knowledge/..new',
    'x/../knowledge',
    'link',
    'link/new',
  ])('lies inside of a directory: %s', async (path) => {
    expect(await liesInside(`${root}/${path}`, join(root, 'knowledge'))).toBe(true);
  });

  it.each(['.', '..', 'drafts', 'knowledge-drafts', 'knowledge/../drafts'])(
    'lies outside of it: %s',
    async (path) => {
      expect(await liesInside(`${root}/${path}`, join(root, 'knowledge'))).toBe(false);
    },
  );
});
