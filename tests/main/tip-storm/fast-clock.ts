import { pathToFileURL } from 'node:url';

/** A clock that runs faster than the real one. */
export interface FastClock {
  /** What it shows, in milliseconds since the epoch. */
  now(): number;
  /** What a process needs in its environment, and has to load first (`node --import`), to have the same clock. */
  readonly env: Readonly<Record<string, string>>;
  readonly preload: string;
}

/** A clock that shows `from` now and runs `speed` times faster from then on. See tools/soak/tips/fast-clock.mjs. */
export function createFastClock(from: number, speed: number): FastClock {
  const begun = Date.now();
  return {
    now: () => Math.floor(from + (Date.now() - begun) * speed),
    env: { SOAK_CLOCK: `${begun},${from},${speed}` },
    preload: String(pathToFileURL('tools/soak/tips/fast-clock.mjs')),
  };
}
