import { setTimeout as sleep } from 'node:timers/promises';

/** A write that many callers share. */
export interface SharedWrite {
  /** Resolves when a write that began after this call has ended; throws what it threw. */
  save(): Promise<void>;
  /** Waits for writes under way. */
  idle(): Promise<void>;
}

/**
 * Calls that arrive while a write is under way share the next one, and every caller waits for the write that holds its
 * change. Between the beginnings of two writes lie at least `rest` milliseconds: a lone write begins at once, and under
 * load more changes share each. `write` has to read what it writes before it first waits for anything.
 */
export function coalesce(write: () => Promise<void>, rest: number): SharedWrite {
  let underWay: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  let begun = Number.NEGATIVE_INFINITY;
  const next = async () => {
    await underWay?.catch(() => undefined);
    const left = begun + rest - performance.now();
    if (left > 0) await sleep(left);
    waiting = undefined;
    begun = performance.now();
    underWay = write();
    await underWay;
  };
  return {
    save() {
      waiting ??= next();
      return waiting;
    },
    async idle() {
      while (waiting) await waiting.catch(() => undefined);
      await underWay?.catch(() => undefined);
    },
  };
}
