import type { LabelsOf, Metrics } from '../contract/metrics.js';
import type { Due } from '../store/store.js';
import type { Attempt } from './deliver-tip.js';

/** Counts how a try to post a tip ended, which was just now; both times are in milliseconds since the epoch. */
export function countTip({ turn }: Due, ended: Attempt | Error, now: number, metrics: Metrics): void {
  // What is tried again, or taken over, is looked at later than it was due.
  if (turn.wake === turn.due) metrics.count('tipsDue', {});
  metrics.count('tips', { result: resultOf(ended) });
  if (ended === 'posted') metrics.time('tipLateness', {}, Math.max(0, now - turn.due));
}

function resultOf(ended: Attempt | Error): LabelsOf<'tips'>['result'] {
  if (ended instanceof Error) return 'failed';
  return ended === 'late' ? 'missed' : ended;
}
