import type { TipStormReport } from './run-tip-storm.js';

/** What is to be said of a storm. */
export interface TipVerdict {
  /** The figures, for whoever reads along. */
  readonly words: string;
  /** What should not have been; empty when all is well. */
  readonly problems: readonly string[];
}

/**
 * How many tips may come again for each kill, in one workspace or organization. Slack is asked for a tip before it is posted
 * again; Teams cannot be asked, and so many are on their way to one organization at a time.
 */
const AGAIN_PER_KILL = { slack: 0, teams: 10 };

/** Counts tips: every channel has to have got one, and only what a kill left in doubt may have come again. */
export function judgeTips(
  { tips, kills, busyKills, databaseRestarts, duration }: TipStormReport,
  chat: keyof typeof AGAIN_PER_KILL,
): TipVerdict {
  const once = tips.filter((count) => count === 1).length;
  const missing = tips.filter((count) => count === 0).length;
  const several = tips.filter((count) => count > 1).length;
  const again = tips.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
  const most = AGAIN_PER_KILL[chat] * kills;
  const words = [
    `${tips.length} channels: ${once} got their tip once, ${several} more than once, ${missing} not at all`,
    `${again} came again: ${(again / Math.max(busyKills, 1)).toFixed(1)} for each kill while tips came, ${((100 * again) / tips.length).toFixed(1)} % of all; three times or more: ${tips.filter((count) => count > 2).length}`,
    `${kills} kills, ${busyKills} of them while tips came, ${databaseRestarts} restarts of the database, ${(duration / 1_000).toFixed(0)} s`,
  ];
  return {
    words: words.join('; '),
    problems: [
      ...(missing > 0 ? [`${missing} channels got no tip`] : []),
      ...(again > most ? [`${again} tips came again, and ${kills} kills explain ${most} at most`] : []),
    ],
  };
}
