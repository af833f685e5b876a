import type { Complete, Completion } from '../../../src/rephrase/model/complete.js';
import { ModelError, type ModelTrouble } from '../../../src/rephrase/model/model-error.js';

/** How one call ends. */
export type Step = 'answer' | ModelTrouble | ModelError;

/** A language model that does as it is told, call by call; after that it answers. */
export interface Scripted {
  readonly complete: Complete;
  /** How many calls it took. */
  calls(): number;
}

const ANSWER: Completion = { text: '{}', tokens: 50 };

/** Makes one. */
export function scripted(...steps: Step[]): Scripted {
  let calls = 0;
  return {
    calls: () => calls,
    async complete() {
      const step = steps[calls] ?? 'answer';
      calls += 1;
      if (step === 'answer') return ANSWER;
      throw step instanceof ModelError ? step : new ModelError(step);
    },
  };
}

/** A language model that heeds its signal and otherwise answers when it is told to. */
export interface Waiting {
  readonly complete: Complete;
  /** How many calls are under way. */
  underWay(): number;
  /** Answers all of them. */
  answer(): void;
}

/** Makes one. */
export function waiting(): Waiting {
  const under = new Set<() => void>();
  return {
    underWay: () => under.size,
    answer() {
      for (const answer of under) answer();
    },
    complete: (_prompt, signal) =>
      new Promise((resolve, reject) => {
        const done = () => under.delete(answer);
        const answer = () => done() && resolve(ANSWER);
        under.add(answer);
        signal.addEventListener('abort', () => done() && reject(signal.reason), { once: true });
      }),
  };
}
