import type { Complete } from './complete.js';
import { ModelError, type ModelTrouble } from './model-error.js';
import { promptTokens } from './prompt-tokens.js';
import type { TokenBudget } from './token-budget.js';

/** What fails before a model has begun, and so costs nothing; unless it had begun to answer (200). */
const FREE: ReadonlySet<ModelTrouble> = new Set(['rate-limited', 'refused', 'server', 'connection']);

/**
 * Asks only while the day's tokens are enough for the dearest answer; else rejects with `spent`. A call that failed after the
 * model may have begun (`timeout`, `broken`, `stopped`, a lost reply) counts as if it had been as dear as that.
 */
export function withTokenBudget(complete: Complete, budget: TokenBudget): Complete {
  return async (prompt, signal) => {
    const most = promptTokens(prompt) + prompt.mostTokens;
    const reservation = budget.reserve(most);
    if (reservation === null) throw new ModelError('spent');
    try {
      const completion = await complete(prompt, signal);
      reservation.settle(completion.tokens);
      return completion;
    } catch (error) {
      const free = error instanceof ModelError && FREE.has(error.trouble) && error.status !== 200;
      reservation.settle(free ? 0 : most);
      throw error;
    }
  };
}
