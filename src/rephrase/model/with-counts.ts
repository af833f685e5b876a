import { countNothing, type Metrics } from '../../contract/metrics.js';
import type { Complete } from './complete.js';
import type { ModelCounts } from './model-counts.js';
import { ModelError } from './model-error.js';

/** Counts how each call ended, `answered` or its trouble, how long an answer took and what it cost. */
export function withCounts(
  complete: Complete,
  counts: ModelCounts,
  metrics: Metrics = countNothing,
): Complete {
  return async (prompt, signal) => {
    const began = performance.now();
    try {
      const completion = await complete(prompt, signal);
      counts.count('answered');
      metrics.count('modelTokens', {}, completion.tokens);
      // A call that was turned down ends at once, and says nothing of the other side.
      metrics.time('modelTime', {}, performance.now() - began);
      return completion;
    } catch (error) {
      if (error instanceof ModelError) counts.count(error.trouble);
      throw error;
    }
  };
}
