import type { Complete } from './complete.js';
import type { ModelCounts } from './model-counts.js';
import { ModelError } from './model-error.js';

/** Counts how each call ended: `answered`, or its trouble. */
export function withCounts(complete: Complete, counts: ModelCounts): Complete {
  return async (prompt, signal) => {
    try {
      const completion = await complete(prompt, signal);
      counts.count('answered');
      return completion;
    } catch (error) {
      if (error instanceof ModelError) counts.count(error.trouble);
      throw error;
    }
  };
}
