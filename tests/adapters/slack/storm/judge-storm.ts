import type { StormOutcome } from './fate.js';
import type { StormReport } from './run-storm.js';

/** How many milliseconds may lie between Slack's taking a private answer and a kill that keeps it from being noted. */
const WINDOW = 150;

/** What is to be said of a storm. */
export interface StormVerdict {
  /** Questions that did not get exactly one answer, in words. */
  readonly problems: readonly string[];
  /** For each answer that one person saw twice: milliseconds between Slack's taking it and the kill. See `answer-heard.ts`. */
  readonly seenTwice: readonly number[];
}

/**
 * Counts answers. What is excused needs two misfortunes: Slack did not take a private answer at once, so that it was kept,
 * and the process was killed just when Slack took it the next time.
 */
export function judgeStorm({ outcomes, kills }: StormReport): StormVerdict {
  const odd = outcomes
    .filter(({ answers }) => answers.length !== 1)
    .map((outcome) => ({ words: inWords(outcome), gap: gapBeforeKill(outcome, kills) }));
  return {
    problems: odd.flatMap(({ words, gap }) => (gap === undefined ? [words] : [])),
    seenTwice: odd.flatMap(({ gap }) => gap ?? []),
  };
}

function gapBeforeKill({ answers }: StormOutcome, kills: readonly number[]): number | undefined {
  const [first] = answers;
  if (answers.length !== 2 || !answers.every(({ way }) => way === 'response URL')) return undefined;
  return kills.map((kill) => Math.abs(kill - (first?.at ?? 0))).find((gap) => gap < WINDOW);
}

function inWords({ question, attempts, answers }: StormOutcome): string {
  const ends = attempts.map(({ acknowledged, cut }) => (acknowledged ? 'acknowledged' : (cut ?? 'refused')));
  const seen = answers.map(({ way, at }) => `${way} at ${Math.round(at)}`).join(', ');
  return `${question.kind} of ${question.user}: ${ends.join(', ')}; ${seen || 'no answer'}`;
}
