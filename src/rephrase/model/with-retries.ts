import { asAborted } from './as-aborted.js';
import type { Complete } from './complete.js';
import { ModelError, type ModelTrouble } from './model-error.js';
import type { Pause } from './pause.js';

/** How often it is tried again after the first time. */
const RETRIES = 2;
/** The most that is waited before the first retry, in milliseconds; twice as much before the second. */
const FIRST = 500;
/** What may pass by itself. A timeout is not among it: the deadline is for all tries together. */
const PASSING: ReadonlySet<ModelTrouble> = new Set(['rate-limited', 'server', 'connection']);
/** What keeps a retry from being made at all, so that it says nothing new. */
const NOT_LET_THROUGH: ReadonlySet<ModelTrouble> = new Set(['open', 'spent', 'busy']);

interface RetryOptions {
  /** For everything, in milliseconds: a retry that it leaves no time for is not waited for. */
  readonly deadline: number;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly pause: Pause;
}

/**
 * Tries again what may pass by itself. It waits for a random part of a time that doubles ("full jitter"), so that what failed
 * together is not tried together again, and no shorter than it was asked to.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function withRetries(complete: Complete, { deadline, now, random, pause }: RetryOptions): Complete {
  return async (prompt, signal) => {
    const end = now() + deadline;
    let earlier: ModelError | undefined;
    for (let tries = 0; ; tries += 1) {
      try {
        return await complete(prompt, signal);
      } catch (error) {
        if (!(error instanceof ModelError)) throw error;
        if (earlier && NOT_LET_THROUGH.has(error.trouble)) throw earlier;
        const wait = (error.after ?? 0) + random() * FIRST * 2 ** tries;
        if (tries === RETRIES || !PASSING.has(error.trouble) || now() + wait >= end) throw error;
        earlier = error;
        await pause(wait, signal).catch(() => Promise.reject(asAborted(signal)));
      }
    }
  };
}
