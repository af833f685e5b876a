import type { Problem } from './knowledge-file.js';
import type { RawKnowledge } from './raw-knowledge.js';

/** A rule over the whole knowledge base: one small module each, with a test that sees it fire. */
export interface Rule {
  readonly name: string;
  /** A warning is told and goes no further; anything else keeps Demarc from starting. */
  readonly severity?: 'warning';
  /** `today` is an ISO date (YYYY-MM-DD). */
  check(knowledge: RawKnowledge, today: string): Problem[];
}
