import type { Answer } from '../contract/answer.js';
import type { Page } from '../knowledge/knowledge.js';
import type { Finding } from '../resolve/resolution.js';

/** The part of an answer that differs per kind of finding; `compose` adds what all have. */
export type Words = Pick<Answer, 'outcome' | 'title' | 'blocks'> &
  Partial<Pick<Answer, 'verdict' | 'verdicts' | 'headline'>> & { readonly sources?: readonly Page[] };

/** The finding of one kind. */
export type Found<T extends Finding['type']> = Extract<Finding, { type: T }>;
