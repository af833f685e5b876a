import type { Breaker } from './breaker.js';
import type { Complete } from './complete.js';
import { ModelError, type ModelTrouble } from './model-error.js';

/** What says nothing of the other side: we did not ask it, or did not wait. */
const OUR_OWN: ReadonlySet<ModelTrouble> = new Set(['stopped', 'spent', 'busy', 'open']);

/** Asks only while the breaker lets it through; else rejects with `open`. */
export function withBreaker(complete: Complete, breaker: Breaker): Complete {
  return async (prompt, signal) => {
    const tell = breaker.enter();
    if (tell === null) throw new ModelError('open');
    try {
      const completion = await complete(prompt, signal);
      tell(null);
      return completion;
    } catch (error) {
      tell(error instanceof ModelError && !OUR_OWN.has(error.trouble) ? error : 'unknown');
      throw error;
    }
  };
}
