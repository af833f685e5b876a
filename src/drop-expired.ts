import type { Log } from './contract/log.js';
import { firstDay } from './learning/first-day.js';
import type { Store } from './store/store.js';

/** How often what has expired is looked for, in milliseconds: nothing outlives its time by more. */
const EVERY = 10 * 60_000;
/** For how many days a vote is kept, the day on which it was given being the first. */
const KEEP_VOTES_DAYS = 365;

/** What dropping needs. */
export interface DropExpiredParts {
  readonly store: Pick<Store, 'expire'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Runs something now and every so many milliseconds; gives back what ends that. */
  readonly every: (milliseconds: number, run: () => void) => () => void;
  readonly log: Log;
}

/**
 * Deletes for good what has expired, now and every ten minutes, also while nobody asks anything. What fails is logged and
 * tried again then. Gives back what ends it, which waits for what is under way.
 */
export function dropExpired({ store, now, every, log }: DropExpiredParts): () => Promise<void> {
  let underWay = Promise.resolve();
  const drop = () => {
    underWay = underWay
      .then(() => store.expire(now(), firstDay(now(), KEEP_VOTES_DAYS)))
      .catch((error: unknown) => {
        const kind = error instanceof Error ? error.name : 'unknown';
        log.warn({ kind }, 'Could not delete what has expired; trying again in ten minutes');
      });
  };
  const end = every(EVERY, drop);
  return async () => {
    end();
    await underWay;
  };
}
