import type { StormOutcome } from './fate.js';
import type { StormReport } from './run-storm.js';

/**
 * How many milliseconds before a kill Slack may have taken a private answer that could not be noted in time: that has to wait for
 * one write to the disk and be in the next, and others keep that busy. See private-over-restarts.test.ts for what is stopped.
 */
const WINDOW = 1_000;
/** How many milliseconds after the kill it may be: Slack is slow, and goes on without the process. */
const AFTER = 150;

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
  return kills.map((kill) => kill - (first?.at ?? 0)).find((gap) => gap > -AFTER && gap < WINDOW);
}

function inWords({ question, attempts, answers }: StormOutcome): string {
  const ends = attempts.map(({ acknowledged, cut }) => (acknowledged ? 'acknowledged' : (cut ?? 'refused')));
  const seen = answers.map(({ way, at }) => `${way} at ${Math.round(at)}`).join(', ');
  return `${question.kind} of ${question.user}: ${ends.join(', ')}; ${seen || 'no answer'}`;
}
