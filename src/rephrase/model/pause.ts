import { setTimeout } from 'node:timers/promises';

/** Waits so many milliseconds; rejects as soon as `signal` aborts. Time as a parameter, as tests want it. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

/** Waits in real time. */
export const pause: Pause = (ms, signal) => setTimeout(ms, undefined, { signal });
