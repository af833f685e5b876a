import type { TeamsOutcome, TeamsStormReport } from './run-storm.js';

/** How many milliseconds may lie between Teams' taking an answer and a kill that keeps it from being noted, on a busy machine. */
const WINDOW = 500;

/** What is to be said of a storm. */
export interface TeamsStormVerdict {
  /** Questions that did not get exactly one answer, in words. */
  readonly problems: readonly string[];
  /** For each answer that came again for a kill: milliseconds between Teams' taking it and the kill. */
  readonly cameAgain: readonly number[];
}

/**
 * Counts answers. A bot cannot look into a conversation of Teams: when it is killed between Teams' taking an answer and its
 * noting that, whoever goes on sends it once more, for an answer that comes again is better than none. Nothing else is excused.
 */
export function judgeTeamsStorm({ outcomes, kills }: TeamsStormReport): TeamsStormVerdict {
  const odd = outcomes
    .filter(({ answers }) => answers.length !== 1)
    .map((outcome) => ({ words: inWords(outcome), gaps: gapsBeforeKills(outcome, kills) }));
  return {
    problems: odd.flatMap(({ words, gaps }) => (gaps === undefined ? [words] : [])),
    cameAgain: odd.flatMap(({ gaps }) => gaps ?? []),
  };
}

/** Undefined when there is no answer, or one came again without a kill, each of which excuses one repetition. */
function gapsBeforeKills({ answers }: TeamsOutcome, kills: readonly number[]): number[] | undefined {
  if (answers.length === 0) return undefined;
  const gaps = answers
    .slice(0, -1)
    .map(({ at }) => kills.map((kill) => Math.abs(kill - at)).find((gap) => gap < WINDOW));
  return gaps.every((gap) => gap !== undefined) ? gaps : undefined;
}

function inWords({ activity, answers }: TeamsOutcome): string {
  const seen = answers.map(({ at }) => `at ${at}`).join(', ');
  return `${activity.conversation.conversationType} ${activity.id}: ${seen || 'no answer'}`;
}
