import { pathToFileURL } from 'node:url';

/** A clock that runs faster than the world's. */
export interface FastClock {
  /** What a process needs in its environment, and has to load first (`node --import`), for its clock to be this one. */
  readonly env: Readonly<Record<string, string>>;
  readonly preload: string;
  /** What time it is there, in milliseconds since the epoch. */
  now(): number;
}

/** Runs so many times faster from now on; whatever processes have it agree about the time. */
export function createFastClock(faster: number): FastClock {
  const began = Date.now();
  return {
    env: { FAST_CLOCK: `${began},${faster}` },
    preload: String(pathToFileURL('tests/main/run-faster.mjs')),
    now: () => Math.round(began + (Date.now() - began) * faster),
  };
}
