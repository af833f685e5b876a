import type { TeamsOutcome, TeamsStormReport } from './run-storm.js';

/** How many milliseconds may lie between Teams' taking an answer and a kill that keeps it from being noted. */
const WINDOW = 200;

/** What is to be said of a storm. */
export interface TeamsStormVerdict {
  /** Questions that did not get exactly one answer, in words. */
  readonly problems: readonly string[];
  /** For each answer that came twice for a kill: milliseconds between Teams' taking it and the kill. */
  readonly cameTwice: readonly number[];
}

/**
 * Counts answers. A bot cannot look into a conversation of Teams: when it is killed between Teams' taking an answer and its
 * noting that, whoever goes on sends it once more, for an answer that comes twice is better than none. Nothing else is excused.
 */
export function judgeTeamsStorm({ outcomes, kills }: TeamsStormReport): TeamsStormVerdict {
  const odd = outcomes
    .filter(({ answers }) => answers.length !== 1)
    .map((outcome) => ({ words: inWords(outcome), gap: gapBeforeKill(outcome, kills) }));
  return {
    problems: odd.flatMap(({ words, gap }) => (gap === undefined ? [words] : [])),
    cameTwice: odd.flatMap(({ gap }) => gap ?? []),
  };
}

function gapBeforeKill({ answers }: TeamsOutcome, kills: readonly number[]): number | undefined {
  const [first] = answers;
  if (answers.length !== 2) return undefined;
  return kills.map((kill) => Math.abs(kill - (first?.at ?? 0))).find((gap) => gap < WINDOW);
}

function inWords({ activity, answers }: TeamsOutcome): string {
  const seen = answers.map(({ at }) => `at ${at}`).join(', ');
  return `${activity.conversation.conversationType} ${activity.id}: ${seen || 'no answer'}`;
}
