import type { Log } from '../contract/log.js';
import type { Store } from '../store/store.js';
import { firstDay } from './first-day.js';

const HOUR = 60 * 60_000;

/** What dropping old texts needs. */
export interface DropOldTextsParts {
  readonly store: Pick<Store, 'dropTexts'>;
  /** For how many days the operator keeps text; 0: not at all, and what was kept before is dropped too. */
  readonly keepDays: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Runs something now and every so many milliseconds; gives back what ends that. */
  readonly every: (milliseconds: number, run: () => void) => () => void;
  readonly log: Log;
}

/**
 * Drops what people typed when its time is up: now, and every hour from now on. The day on which it was typed counts as the
 * first, so that nothing outlives the stated number of days by more than that hour. What fails is logged and tried again an
 * hour later. Gives back what ends it, which waits for a drop that is under way.
 */
export function dropOldTexts({ store, keepDays, now, every, log }: DropOldTextsParts): () => Promise<void> {
  let underWay = Promise.resolve();
  const drop = () => {
    underWay = underWay
      .then(() => store.dropTexts(firstDay(now(), keepDays)))
      .catch((error: unknown) => {
        const kind = error instanceof Error ? error.name : 'unknown';
        log.warn({ kind }, 'Could not drop old texts; trying again in an hour');
      });
  };
  const end = every(HOUR, drop);
  return async () => {
    end();
    await underWay;
  };
}
