import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/contract/errors.js';
import { type DirectoryLock, lockDirectory } from '../../src/store/directory-lock.js';

let directory: string;
let lock: DirectoryLock | undefined;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demarc-lock-'));
});
afterEach(async () => {
  await lock?.release();
  await rm(directory, { recursive: true, force: true });
});

/** A lock file that some process left. */
const leave = (pid: number, host: string) =>
  writeFile(join(directory, `.lock-${pid}-1700000000000-${host}`), '');

describe('a lock of a directory', () => {
  it('is given to one caller only, and to another once it is released', async () => {
    lock = await lockDirectory(directory);
    await expect(lockDirectory(directory)).rejects.toThrow(StoreError);
    expect(lock.isHeld()).toBe(true);
    await lock.release();
    expect(await readdir(directory)).toEqual([]);
    lock = await lockDirectory(directory);
  });

  it('is taken over at once from a process that has ended', async () => {
    await leave(2 ** 22 + 1, hostname());
    lock = await lockDirectory(directory);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('is taken over at once from the process that had the same id before, as in a container', async () => {
    await leave(process.pid, hostname());
    lock = await lockDirectory(directory);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('is taken over from another machine that gives no sign of life for some seconds', async () => {
    await leave(1, 'elsewhere');
    lock = await lockDirectory(directory);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('is known to be lost when another has taken it over', async () => {
    lock = await lockDirectory(directory);
    const [own = ''] = await readdir(directory);
    await rm(join(directory, own));
    await sleep(1_500);
    expect(lock.isHeld()).toBe(false);
  });
});
