import type { Knowledge } from '../knowledge/knowledge.js';
import type { RawKnowledge } from '../knowledge/raw-knowledge.js';

/** The knowledge base twice: joined, to be asked, and as it stands in its files, to say where something is written. */
export interface Base {
  readonly knowledge: Knowledge;
  readonly raw: RawKnowledge;
}
