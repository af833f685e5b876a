import { buildKnowledge } from './build-knowledge.js';
import type { Knowledge } from './knowledge.js';
import { readCheckedKnowledge } from './read-checked-knowledge.js';

/** Reads, checks and joins the knowledge base under `directory`. `today` is an ISO date. Throws as `readCheckedKnowledge` does. */
export async function loadKnowledge(directory: string, today: string): Promise<Knowledge> {
  const { raw } = await readCheckedKnowledge(directory, today);
  return buildKnowledge(raw);
}
