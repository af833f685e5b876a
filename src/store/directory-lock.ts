import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
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
 * where it cannot: in another container, or when something else got its id.
 *
 * Every contender first puts down a file of its own and then looks at all others, so two can never both go on.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const own = fileOf({ pid: process.pid, start: Math.round(performance.timeOrigin), host: thisHost() });
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
    const alive = await Promise.all(others.map((name) => isAlive(directory, name)));
    if (alive.includes(true)) throw new StoreError(refused);
    await Promise.all(others.map((name) => rm(join(directory, name), { force: true })));
  } catch (error) {
    await release();
    throw error;
  }
  return { isHeld: () => held, release };
}

interface Owner {
  readonly pid: number;
  /** When the process began: tells it from another that got the same id, as every container's first process does. */
  readonly start: number;
  /** As a part of a file's name. */
  readonly host: string;
}

function thisHost(): string {
  return encodeURIComponent(hostname());
}

/** All is in the name, so that there is no moment at which a lock file exists and says nothing. */
function fileOf({ pid, start, host }: Owner): string {
  return `.lock-${pid}-${start}-${host}`;
}

function ownerOf(name: string): Owner | undefined {
  const parts = /^\.lock-(\d+)-(\d+)-(.*)$/.exec(name);
  return parts ? { pid: Number(parts[1]), start: Number(parts[2]), host: parts[3] ?? '' } : undefined;
}

async function isAlive(directory: string, name: string): Promise<boolean> {
  const owner = ownerOf(name);
  if (owner && owner.host === thisHost() && (owner.pid === process.pid || !isRunning(owner.pid)))
    return false;
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
