import { buildKnowledge } from '../../src/knowledge/build-knowledge.js';
import { readKnowledgeFiles } from '../../src/knowledge/read-knowledge-files.js';
import type { Base } from '../../src/learning/base.js';
import { KNOWLEDGE } from '../load-real-knowledge.js';

/** The knowledge base as it ships, joined and file by file. */
export async function loadBase(): Promise<Base> {
  const raw = await readKnowledgeFiles(KNOWLEDGE);
  return { raw, knowledge: buildKnowledge(raw) };
}
