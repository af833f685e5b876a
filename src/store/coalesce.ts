import { setTimeout as sleep } from 'node:timers/promises';

/** A write that many callers share. */
export interface SharedWrite {
  /** Resolves when a write that began after this call has ended; throws what it threw. */
  save(): Promise<void>;
  /** Waits for writes under way. */
  idle(): Promise<void>;
}

/** What comes after a write, so that the next one holds more. */
export interface Rest {
  /** So many milliseconds for each change that the write held … */
  readonly perChange: number;
  /** … but no more than this many. */
  readonly longest: number;
  /** A write that takes long, since its file is large or the disk is busy, is followed by so many times that. */
  readonly perTime: number;
}

/** For what nobody waits for longer than they notice. */
const USUAL: Rest = { perChange: 0.5, longest: 20, perTime: 1 };

/**
 * Calls that arrive while a write is under way, or rests, share the next one, and every caller waits for the write that
 * holds its change. A lone change is written at once; the more there are, the more of them share a write. `write` has to
 * read what it writes before it first waits for anything.
 */
export function coalesce(write: () => Promise<void>, rest: Rest = USUAL): SharedWrite {
  let underWay: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  let changes = 0;
  let restUntil = 0;
  const next = async () => {
    await underWay?.catch(() => undefined);
    const left = restUntil - performance.now();
    if (left > 0) await sleep(left);
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
      const forChanges = Math.min(held * rest.perChange, rest.longest);
      restUntil = ended + Math.max(forChanges, (ended - begun) * rest.perTime);
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
