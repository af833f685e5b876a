import type { Log } from '../../contract/log.js';
import { countNothing, type Metrics } from '../../contract/metrics.js';
import { createBreaker } from './breaker.js';
import type { Complete } from './complete.js';
import type { ModelCounts } from './model-counts.js';
import { type Pause, pause as realPause } from './pause.js';
import { createTokenBudget } from './token-budget.js';
import { withBreaker } from './with-breaker.js';
import { withCounts } from './with-counts.js';
import { withDeadline } from './with-deadline.js';
import { withFewAtOnce } from './with-few-at-once.js';
import { withRetries } from './with-retries.js';
import { withTokenBudget } from './with-token-budget.js';

/** How far a language model is trusted with time and money. */
export interface GuardOptions {
  /** For a whole call, with its waiting and its retries, in milliseconds. */
  readonly deadline: number;
  /** How many tokens may be spent in a day (UTC). */
  readonly dailyTokens: number;
  /** Aborts when the process stops. */
  readonly stopping: AbortSignal;
  readonly counts: ModelCounts;
  /** Absent: nothing else is counted. */
  readonly metrics?: Metrics;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly pause?: Pause;
}

/**
 * Puts everything around a language model that keeps it from being in the way. A call has one deadline; in it, a few tries,
 * each of which waits for its turn, and is made only while the breaker and the day's tokens let it. All that fails is a
 * ModelError. What is logged is that the breaker opened or closed, and, once a day, that the tokens are spent.
 */
export function guardComplete(complete: Complete, options: GuardOptions): Complete {
  const { deadline, dailyTokens, stopping, counts, log, now, random, pause = realPause } = options;
  const { metrics = countNothing } = options;
  const breaker = createBreaker(now, {
    opened({ trouble, status }, rest) {
      metrics.set('modelRests', {}, 1);
      log.warn(
        { trouble, status, seconds: rest / 1000 },
        'The language model fails; it is left alone for a while, and answers keep their curated words',
      );
    },
    closed() {
      metrics.set('modelRests', {}, 0);
      log.info({}, 'The language model answers again');
    },
  });
  const budget = createTokenBudget(dailyTokens, now, () =>
    log.warn(
      { dailyTokens },
      'The day’s tokens for the language model are spent; answers keep their curated words until midnight (UTC)',
    ),
  );
  const one = withBreaker(withTokenBudget(complete, budget), breaker);
  const several = withRetries(withFewAtOnce(one), { deadline, now, random, pause });
  return withCounts(withDeadline(several, { deadline, stopping, pause }), counts, metrics);
}
