import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { Respond } from './create-respond.js';
import type { Update } from './create-update.js';
import type { Destination } from './destination.js';
import type { SecondThoughts } from './second-thoughts.js';

const TRIES = 2;

/** A reply that has arrived. */
export interface Arrived {
  /** That of its delivery. */
  readonly id: string;
  readonly to: Destination;
  /** By which a posted message can be changed; undefined for any other. */
  readonly ts: string | undefined;
}

/** What revising needs. */
export interface ReviseParts {
  readonly update: Update;
  readonly respond: Respond;
  readonly log: Log;
  /** Ends all second thoughts. */
  readonly stopping: AbortSignal;
}

/**
 * Puts second thoughts in the place of a reply that has arrived. Whatever goes wrong, the reply stays as it was, and so it
 * does at a stop. Never rejects.
 */
export type Revise = (arrived: Arrived, think: SecondThoughts) => Promise<void>;

export function createRevise({ update, respond, log, stopping }: ReviseParts): Revise {
  return async ({ id, to, ts }, think) => {
    if (stopping.aborted) return;
    try {
      const better = await untilStop(think(), stopping);
      if (better === undefined) return;
      if (to.type === 'private') {
        if (to.inPlaceOf !== undefined) await respond(to, better, TRIES);
      } else if (ts !== undefined) await update(to, ts, better, id);
    } catch (error) {
      if (stopping.aborted) return;
      log.warn(errorFields(error), 'Second thoughts came to nothing; the answer stays as it was');
    }
  };
}

/** What comes of the work, or undefined at a stop, which does not wait for it. */
function untilStop<T>(work: Promise<T>, stopping: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve(undefined);
    stopping.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => stopping.removeEventListener('abort', stop));
  });
}
