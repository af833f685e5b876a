import type { Log } from './contract/log.js';
import type { LeasingInbox } from './create-inbox.js';

/** How often leases are renewed, in milliseconds: a third of how long they last. */
const EVERY = 10_000;

/** What keeping leases needs. */
export interface KeepLeasesParts {
  readonly inbox: Pick<LeasingInbox, 'renew' | 'release'>;
  /** Runs something now and every so many milliseconds; gives back what ends that. */
  readonly every: (milliseconds: number, run: () => void) => () => void;
  readonly log: Log;
}

/**
 * Renews the leases of the replies that this process is sending, for as long as it lives: so another process takes them
 * over soon after a kill, and never before. Gives back what ends it once nothing is sent any more: what is left then is
 * released. Neither rejects.
 */
export function keepLeases({ inbox, every, log }: KeepLeasesParts): () => Promise<void> {
  let underWay = Promise.resolve();
  const attempt = (run: () => Promise<void>, failure: string) => {
    underWay = underWay.then(run).catch((error: unknown) => {
      log.warn({ kind: error instanceof Error ? error.name : 'unknown' }, failure);
    });
    return underWay;
  };
  const end = every(
    EVERY,
    () => void attempt(inbox.renew, 'Replies under way could not be kept; trying again'),
  );
  return () => {
    end();
    return attempt(
      inbox.release,
      'Replies that were not sent could not be released; they are once their time is up',
    );
  };
}
