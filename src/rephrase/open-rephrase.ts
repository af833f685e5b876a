import type { ProxyConfig } from '../config.js';
import type { Log } from '../contract/log.js';
import { countNothing, type Metrics } from '../contract/metrics.js';
import type { ModelConfig } from '../model-config.js';
import { createModelCounts, type ModelCounts } from './model/model-counts.js';
import { openModel } from './model/open-model.js';
import { createRephrase, type Rephrase } from './rephrase.js';

/** What second thoughts are opened with. */
export interface OpenRephraseParts {
  readonly config: ModelConfig;
  readonly proxy: ProxyConfig | undefined;
  readonly log: Log;
  /** Absent: nobody else hears what is counted. */
  readonly metrics?: Metrics;
}

/** Second thoughts that are switched on. */
export interface OpenRephrase extends Rephrase {
  /** How often what came of them. */
  readonly counts: ModelCounts;
  /** Drops what is under way: the answers stay as they are. */
  close(): Promise<void>;
}

/**
 * Second thoughts with the language model that is configured. Whoever imports this file loads OpenAI's client, so it is
 * imported only where a model is switched on. Nothing is sent before the first answer.
 */
export function openRephrase({
  config,
  proxy,
  log,
  metrics = countNothing,
}: OpenRephraseParts): OpenRephrase {
  const stop = new AbortController();
  const counts = createModelCounts(metrics);
  const around = { counts, stopping: stop.signal };
  const model = openModel({ ...around, config, proxy, log, metrics });
  const rephrase = createRephrase({ ...around, ...config, complete: model.complete });
  return {
    ...rephrase,
    counts,
    close: () => {
      stop.abort();
      return model.close();
    },
  };
}
