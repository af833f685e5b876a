import type { Config } from './config.js';
import type { Log } from './contract/log.js';
import type { OpenMetrics } from './metrics/open-metrics.js';

/** Metrics, where they are switched on; the client of Prometheus is loaded only then. */
export async function loadMetrics(
  { metrics }: Pick<Config, 'metrics'>,
  log: Log,
): Promise<OpenMetrics | undefined> {
  if (metrics === undefined) return undefined;
  const { openMetrics } = await import('./metrics/open-metrics.js');
  return openMetrics(metrics, log);
}
