import type { ProxyConfig } from '../../config.js';
import type { Log } from '../../contract/log.js';
import type { Metrics } from '../../contract/metrics.js';
import type { ModelConfig } from '../../model-config.js';
import type { Complete } from './complete.js';
import { createDispatcher } from './create-dispatcher.js';
import { guardComplete } from './guard-complete.js';
import type { ModelCounts } from './model-counts.js';
import { createOpenAiComplete } from './openai-complete.js';

interface ModelParts {
  readonly config: Pick<ModelConfig, 'server' | 'deadline' | 'dailyTokens'>;
  readonly proxy: ProxyConfig | undefined;
  readonly counts: ModelCounts;
  /** Absent: nothing else is counted. */
  readonly metrics?: Metrics;
  /** Aborts when the process stops. */
  readonly stopping: AbortSignal;
  readonly log: Log;
}

/** A language model that can be asked. */
export interface Model {
  readonly complete: Complete;
  /** Drops its connections. To be called once `stopping` has aborted. */
  close(): Promise<void>;
}

/**
 * The language model that is configured, guarded. Whoever imports this file loads OpenAI's client, so it is imported only
 * where a model is switched on. Nothing is sent before the first call.
 */
export function openModel({ config, proxy, ...parts }: ModelParts): Model {
  const { server, deadline, dailyTokens } = config;
  const dispatcher = createDispatcher(proxy);
  const complete = guardComplete(createOpenAiComplete(server, dispatcher), {
    ...parts,
    deadline,
    dailyTokens,
    now: Date.now,
    random: Math.random,
  });
  return { complete, close: () => dispatcher.destroy() };
}
