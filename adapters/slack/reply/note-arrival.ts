import type { Metrics } from '../../../src/contract/metrics.js';

/** Counts a reply that Slack has taken; `began`: since when that was tried, as performance.now() tells it. */
export function noteArrival(metrics: Metrics, began: number): void {
  metrics.time('replying', { platform: 'slack', stage: 'deliver' }, performance.now() - began);
  metrics.count('replies', { platform: 'slack', result: 'arrived' });
}
