import type { TipStormReport } from './run-tip-storm.js';

/** What is to be said of a storm. */
export interface TipVerdict {
  /** The figures, for whoever reads along. */
  readonly words: string;
  /** What should not have been; empty when all is well. */
  readonly problems: readonly string[];
}

/** Counts tips: every channel has to have got one. */
export function judgeTips({ tips, kills, databaseRestarts, duration }: TipStormReport): TipVerdict {
  const once = tips.filter((count) => count === 1).length;
  const missing = tips.filter((count) => count === 0).length;
  const several = tips.filter((count) => count > 1).length;
  const words = [
    `${tips.length} channels: ${once} got their tip once, ${several} more than once, ${missing} not at all`,
    `${kills} kills, ${databaseRestarts} restarts of the database, ${(duration / 1_000).toFixed(0)} s`,
  ];
  return {
    words: words.join('; '),
    problems: [
      ...(missing > 0 ? [`${missing} channels got no tip`] : []),
      ...(several > 0 ? [`${several} channels got their tip more than once`] : []),
    ],
  };
}
