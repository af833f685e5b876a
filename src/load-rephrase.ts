import type { Config } from './config.js';
import type { Log } from './contract/log.js';
import { countNothing, type Metrics } from './contract/metrics.js';
import type { OpenRephrase } from './rephrase/open-rephrase.js';

/** Second thoughts, where a language model is switched on; its client is loaded only then. */
export async function loadRephrase(
  { model, proxy }: Pick<Config, 'model' | 'proxy'>,
  log: Log,
  metrics: Metrics = countNothing,
): Promise<OpenRephrase | undefined> {
  if (model === undefined) return undefined;
  const { openRephrase } = await import('./rephrase/open-rephrase.js');
  return openRephrase({ config: model, proxy, log, metrics });
}
