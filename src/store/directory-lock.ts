import { readdir, readFile, readlink, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../contract/errors.js';

/** A directory that this process has for itself. */
export interface DirectoryLock {
  /** False once the lock file is gone: this process stood still for so long that another took the directory over. */
  isHeld(): boolean;
  /** Safe to call twice. */
  release(): Promise<void>;
}

/** How often an owner touches its lock file, in milliseconds. */
const BEAT = 1_000;
/** An owner that does not touch its file for this long has ended. */
const DEAD_AFTER = 5_000;

/**
 * Takes a directory, or throws StoreError when another process has it. A process that was killed leaves its lock file
 * behind; it is recognised at once where its process id can be looked up, and after some seconds without a sign of life
 * where it cannot: when it ran in another container or on another machine, or when something else got its id.
 *
 * Every contender first puts down a file of its own and then looks at all others, so two can never both go on.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const here = await pidSpace();
  const own = fileOf({ pid: process.pid, start: Math.round(performance.timeOrigin), space: here });
  const file = join(directory, own);
  const refused = `Another Demarc works in ${directory}. Stop it, or set DEMARC_DATA to a directory of this one's own.`;
  try {
    await writeFile(file, '', { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw new StoreError(refused, { cause });
    throw cause;
  }
  let held = true;
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') held = false;
    });
  }, BEAT);
  beat.unref();
  const release = async () => {
    held = false;
    clearInterval(beat);
    await rm(file, { force: true });
  };
  try {
    const others = (await readdir(directory)).filter((name) => name !== own && ownerOf(name));
    const alive = await Promise.all(others.map((name) => isAlive(directory, name, here)));
    if (alive.includes(true)) throw new StoreError(refused);
    await Promise.all(others.map((name) => rm(join(directory, name), { force: true })));
  } catch (error) {
    await release();
    throw error;
  }
  return { isHeld: () => held, release };
}

/** Whether another process has a directory now. Leaves everything as it is; takes some seconds where an id says nothing. */
export async function isDirectoryInUse(directory: string): Promise<boolean> {
  const here = await pidSpace();
  const owners = (await readdir(directory)).filter(ownerOf);
  return (await Promise.all(owners.map((name) => isAlive(directory, name, here)))).includes(true);
}

interface Owner {
  readonly pid: number;
  /** When the process began: tells it from another that got the same id, as every container's first process does. */
  readonly start: number;
  /** Where process ids mean the same. */
  readonly space: string;
}

/**
 * Names where process ids mean the same, as a part of a file's name. A host's name is not enough: containers on one
 * directory may share it, and each has a process 1.
 */
async function pidSpace(): Promise<string> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const namespace = await readlink('/proc/self/ns/pid');
    return `${boot.trim()}-${namespace.replace(/\D/g, '')}`;
  } catch {
    // No Linux, so no container: all processes of the machine share their ids.
    return encodeURIComponent(hostname());
  }
}

/** All is in the name, so that there is no moment at which a lock file exists and says nothing. */
function fileOf({ pid, start, space }: Owner): string {
  return `.lock-${pid}-${start}-${space}`;
}

function ownerOf(name: string): Owner | undefined {
  const parts = /^\.lock-(\d+)-(\d+)-(.*)$/.exec(name);
  return parts ? { pid: Number(parts[1]), start: Number(parts[2]), space: parts[3] ?? '' } : undefined;
}

async function isAlive(directory: string, name: string, here: string): Promise<boolean> {
  const owner = ownerOf(name);
  if (owner?.space === here && (owner.pid === process.pid || !isRunning(owner.pid))) return false;
  const touched = async () => (await stat(join(directory, name)).catch(() => undefined))?.mtimeMs;
  const before = await touched();
  for (let waited = 0; waited < DEAD_AFTER; waited += BEAT / 2) {
    await sleep(BEAT / 2);
    const after = await touched();
    if (after === undefined) return false;
    if (after !== before) return true;
  }
  return false;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
