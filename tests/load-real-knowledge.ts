import { resolve } from 'node:path';
import type { Ask } from '../src/contract/ask.js';
import { createDemarc } from '../src/demarc.js';
import { readCompiledKnowledge } from '../src/knowledge/compiled-knowledge.js';
import type { Knowledge } from '../src/knowledge/knowledge.js';
import { createMemoryStore } from '../src/store/memory-store.js';
import { readTrainedModels } from '../src/training/trained-models-file.js';
import type { TrainedModels } from '../src/understand/models.js';

/** Where the knowledge base stands. */
export const KNOWLEDGE = resolve('knowledge');

/** The knowledge base as it ships: tests of answers ask it, not a made-up one. `npm test` builds it first; the YAML takes 15 times as long to read. */
export function loadRealKnowledge(): Promise<Knowledge> {
  return readCompiledKnowledge(resolve('dist/knowledge.json'));
}

/** What was learnt from it. */
export function loadRealModels(): Promise<TrainedModels> {
  return readTrainedModels(resolve('dist/models.json'));
}

/** A real `ask` over the real knowledge base, with a memory of its own and a clock that can be moved. */
export async function createRealAsk(now: () => number = Date.now): Promise<Ask> {
  const [knowledge, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
  const { ask } = createDemarc({
    knowledge,
    models,
    store: createMemoryStore(),
    defaultLocale: 'en',
    now,
    keepsText: false,
  });
  return ask;
}
