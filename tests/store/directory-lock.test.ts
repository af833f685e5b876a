import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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

/** Leaves a lock file as some other process would have. */
async function leave(pid: number, elsewhere = false): Promise<void> {
  const own = await lockDirectory(directory);
  const [ours = ''] = await readdir(directory);
  await own.release();
  const [, space] = /^\.lock-\d+-\d+-(.*)$/.exec(ours) ?? [];
  await writeFile(join(directory, `.lock-${pid}-1700000000000-${elsewhere ? 'elsewhere' : space}`), '');
}

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
    await leave(2 ** 22 + 1);
    lock = await lockDirectory(directory);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('is taken over at once from the process that had the same id before, as in a container', async () => {
    await leave(process.pid);
    lock = await lockDirectory(directory);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('is taken over from another machine that gives no sign of life for some seconds', async () => {
    await leave(process.pid, true);
    lock = await lockDirectory(directory);
    expect(await readdir(directory)).toHaveLength(1);
  });

  it('is refused while a process elsewhere gives signs of life', async () => {
    await leave(process.pid, true);
    const [theirs = ''] = await readdir(directory);
    const beat = setInterval(() => utimes(join(directory, theirs), new Date(), new Date()), 300);
    await expect(lockDirectory(directory)).rejects.toThrow(/Another Demarc works in/);
    clearInterval(beat);
    expect(await readdir(directory)).toEqual([theirs]);
  });

  it('is known to be lost when another has taken it over', async () => {
    lock = await lockDirectory(directory);
    const [own = ''] = await readdir(directory);
    await rm(join(directory, own));
    await sleep(1_500);
    expect(lock.isHeld()).toBe(false);
  });
});
