import pLimit from 'p-limit';
import { asAborted } from './as-aborted.js';
import type { Complete } from './complete.js';
import { ModelError } from './model-error.js';

/** How many calls are under way at once. */
const AT_ONCE = 4;
/** How many wait for one of those: at a second or two each, more would wait beyond their deadline. */
const WAITING = 16;

/**
 * Lets a few calls through at once; some wait, and the rest reject with `busy` right away. One that is no longer wanted when
 * its turn comes costs nothing.
 */
export function withFewAtOnce(complete: Complete): Complete {
  const limit = pLimit(AT_ONCE);
  return async (prompt, signal) => {
    if (limit.pendingCount >= WAITING) throw new ModelError('busy');
    return limit(() => {
      if (signal.aborted) throw asAborted(signal);
      return complete(prompt, signal);
    });
  };
}
