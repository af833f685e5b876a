import { KnowledgeError } from '../contract/errors.js';
import { buildKnowledge } from './build-knowledge.js';
import { checkKnowledge } from './check-knowledge.js';
import type { Knowledge } from './knowledge.js';
import { formatProblems, readKnowledgeFiles } from './read-knowledge-files.js';

/**
 * Reads, checks and joins the knowledge base under `directory`. `today` is an ISO date.
 * Throws KnowledgeError with every problem (file, line, remedy) when anything in it is wrong.
 */
export async function loadKnowledge(directory: string, today: string): Promise<Knowledge> {
  const raw = await readKnowledgeFiles(directory);
  const { problems } = checkKnowledge(raw, today);
  if (problems.length > 0) throw new KnowledgeError(formatProblems(problems));
  return buildKnowledge(raw);
}
