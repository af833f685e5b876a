import { resolve } from 'node:path';
import type { Ask } from '../src/contract/ask.js';
import { createDemarc } from '../src/demarc.js';
import type { Knowledge, TaughtKnowledge } from '../src/knowledge/knowledge.js';
import { loadKnowledge } from '../src/knowledge/load-knowledge.js';
import { type Compiled, readCompiled } from '../src/read-compiled.js';
import { createMemoryStore } from '../src/store/memory-store.js';
import { type Lexicon, openLexicon } from '../src/understand/lexicon.js';
import type { TrainedModels } from '../src/understand/models.js';
import { createWordIndex } from '../src/understand/word-table.js';

/** Where the knowledge base stands. */
export const KNOWLEDGE = resolve('knowledge');

let compiled: Promise<Compiled> | undefined;

/**
 * The knowledge base as it ships: tests of answers ask it, not a made-up one. `npm test` builds it first; the YAML takes 15 times
 * as long to read. It is read once for all tests of a file.
 */
export async function loadRealKnowledge(): Promise<Knowledge> {
  return (await loadCompiled()).knowledge;
}

/** The same with what people say, which the build leaves out: read from the YAML. */
export function loadTaughtKnowledge(): Promise<TaughtKnowledge> {
  return loadKnowledge(KNOWLEDGE, '2026-11-28');
}

/** What was learnt from it; read once, too. */
export async function loadRealModels(): Promise<TrainedModels> {
  return (await loadCompiled()).models;
}

/** What understanding looks up in it. */
export async function loadRealLexicon(): Promise<Lexicon> {
  const { lexicon, words } = await loadRealModels();
  return openLexicon(lexicon, createWordIndex(words));
}

function loadCompiled(): Promise<Compiled> {
  compiled ??= readCompiled('.');
  return compiled;
}

/**
 * A real `ask` over the real knowledge base, with a memory of its own and a clock that can be moved. Making one takes half a second, so tests of a
 * file share one where they can.
 */
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
