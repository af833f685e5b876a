import { resolve } from 'node:path';

/** A clock that runs faster than the real one. */
export interface FastClock {
  /** What it shows, in milliseconds since the epoch. */
  now(): number;
  /** Settings with which a process has the same clock. */
  readonly env: Readonly<Record<string, string>>;
  /** How long so many of its milliseconds really take. */
  real(milliseconds: number): number;
}

/** A clock that shows `from` now and runs `speed` times faster from then on. See tools/soak/tips/fast-clock.mjs. */
export function createFastClock(from: number, speed: number): FastClock {
  const begun = Date.now();
  return {
    now: () => Math.floor(from + (Date.now() - begun) * speed),
    env: {
      NODE_OPTIONS: `--import=${resolve('tools/soak/tips/fast-clock.mjs')}`,
      SOAK_CLOCK: `${begun},${from},${speed}`,
    },
    real: (milliseconds) => milliseconds / speed,
  };
}
