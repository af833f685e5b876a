import { buildTaughtKnowledge } from './build-taught-knowledge.js';
import type { TaughtKnowledge } from './knowledge.js';
import { readCheckedKnowledge } from './read-checked-knowledge.js';

/** Reads, checks and joins the knowledge base under `directory`. `today` is an ISO date. Throws as `readCheckedKnowledge` does. */
export async function loadKnowledge(directory: string, today: string): Promise<TaughtKnowledge> {
  const { raw } = await readCheckedKnowledge(directory, today);
  return buildTaughtKnowledge(raw);
}
