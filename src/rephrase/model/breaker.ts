import type { ModelError } from './model-error.js';

/** How a call ended: null when it went well; `unknown` when it ended by itself, which says nothing of the other side. */
export type Outcome = ModelError | null | 'unknown';

/** Tells how the call that was let through ended. To be called once. */
export type Tell = (outcome: Outcome) => void;

/** What it hears of when it opens and closes. */
export interface BreakerEvents {
  /** After so many failures in a row, of which this is the last; nobody is let through for `rest` milliseconds. */
  opened(failure: ModelError, rest: number): void;
  closed(): void;
}

/** Keeps calls from a server that does not answer. */
export interface Breaker {
  /** Lets a call through, or does not: null. */
  enter(): Tell | null;
}

/** How many failures in a row open it. */
const FAILURES = 5;
/** How long it is open at first, in milliseconds … */
const FIRST_REST = 30_000;
/** … and at most. */
const LONGEST_REST = 5 * 60_000;

/**
 * Closed, it lets every call through, and opens after five failures in a row, whatever they are: a server that refuses a key
 * (401) will refuse it again. Open, it lets none through for 30 seconds. Then it is half open: one call may try, and the
 * others are kept out until that has ended. If it goes well, the breaker closes and forgets; if not, it is open again, for
 * twice as long as before, up to five minutes. A call that was cancelled decides nothing, and the next one may try. What was
 * let through earlier and ends while it is open changes nothing.
 */
export function createBreaker(now: () => number, events: BreakerEvents): Breaker {
  let failures = 0;
  let rest = FIRST_REST;
  let openUntil: number | null = null;
  let trying = false;
  const open = (failure: ModelError) => {
    openUntil = now() + rest;
    events.opened(failure, rest);
    rest = Math.min(rest * 2, LONGEST_REST);
  };
  const close = () => {
    failures = 0;
    rest = FIRST_REST;
    openUntil = null;
    events.closed();
  };
  const whileClosed: Tell = (outcome) => {
    if (openUntil !== null || outcome === 'unknown') return;
    failures = outcome === null ? 0 : failures + 1;
    if (outcome !== null && failures >= FAILURES) open(outcome);
  };
  const onTrial: Tell = (outcome) => {
    trying = false;
    if (outcome === null) close();
    else if (outcome !== 'unknown') open(outcome);
  };
  return {
    enter() {
      if (openUntil === null) return whileClosed;
      if (trying || now() < openUntil) return null;
      trying = true;
      return onTrial;
    },
  };
}
