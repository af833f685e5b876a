import type { Json } from '../contract/inbox.js';

/** What kinds of things are kept of a person. */
export const KEPT_KINDS = [
  'conversation',
  'delivery',
  'preference',
  'subscription',
  'tips',
  'services',
  'reference',
  'vote',
  'quiz-answer',
] as const;

export type KeptKind = (typeof KEPT_KINDS)[number];

/**
 * One thing that is kept of a person. `key` is where it is kept: of a vote the answer that it is about, of an answer to the
 * quiz the quiz; of all else a key under the person's own. `value` is all of it; null where that it is there is all.
 */
export interface KeptRecord {
  readonly kind: KeptKind;
  readonly key: string;
  readonly value: Json;
}
