import { setTimeout as sleep } from 'node:timers/promises';

/** A write that many callers share. */
export interface SharedWrite {
  /** Resolves when a write that began after this call has ended; throws what it threw. */
  save(): Promise<void>;
  /** Waits for writes under way. */
  idle(): Promise<void>;
}

/** After a write come this many milliseconds of rest for each change that it held, so that the next one holds more … */
const REST_PER_CHANGE = 0.5;
/** … but no more than this many: somebody is waiting. */
const LONGEST_REST = 20;
/** A write that takes long, since its file is large or the disk is busy, is followed by so many times that. */
const REST_PER_TIME = 1;

/**
 * Calls that arrive while a write is under way, or rests, share the next one, and every caller waits for the write that
 * holds its change. A lone change is written at once; the more there are, the more of them share a write. `write` has to
 * read what it writes before it first waits for anything.
 */
export function coalesce(write: () => Promise<void>): SharedWrite {
  let underWay: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  let changes = 0;
  let restUntil = 0;
  const next = async () => {
    await underWay?.catch(() => undefined);
    const rest = restUntil - performance.now();
    if (rest > 0) await sleep(rest);
    waiting = undefined;
    underWay = timed(changes);
    changes = 0;
    await underWay;
  };
  const timed = async (held: number) => {
    const begun = performance.now();
    try {
      await write();
    } finally {
      const ended = performance.now();
      const rest = Math.min(held * REST_PER_CHANGE, LONGEST_REST);
      restUntil = ended + Math.max(rest, (ended - begun) * REST_PER_TIME);
    }
  };
  return {
    save() {
      changes += 1;
      waiting ??= next();
      return waiting;
    },
    async idle() {
      while (waiting) await waiting.catch(() => undefined);
      await underWay?.catch(() => undefined);
    },
  };
}
