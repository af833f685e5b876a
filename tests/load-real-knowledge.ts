import { resolve } from 'node:path';
import { createAsk } from '../src/ask.js';
import type { Ask } from '../src/contract/ask.js';
import type { Knowledge } from '../src/knowledge/knowledge.js';
import { loadKnowledge } from '../src/knowledge/load-knowledge.js';
import { createMemoryStore } from '../src/store/memory-store.js';

/** Where the knowledge base stands. */
export const KNOWLEDGE = resolve('knowledge');

/** The knowledge base as it ships: tests of answers ask it, not a made-up one. */
export function loadRealKnowledge(): Promise<Knowledge> {
  return loadKnowledge(KNOWLEDGE, new Date().toISOString().slice(0, 10));
}

/** A real `ask` over the real knowledge base, with a memory of its own and a clock that can be moved. */
export async function createRealAsk(now: () => number = Date.now): Promise<Ask> {
  const knowledge = await loadRealKnowledge();
  return createAsk({ knowledge, store: createMemoryStore(), defaultLocale: 'en', now });
}
