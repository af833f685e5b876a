import type { Cell } from '../knowledge/knowledge.js';

/** One question of the quiz, by ids: who carries a topic on a service, or on which of its variants one party does alone. */
export interface QuizCard {
  /** "rds.data-backup", or "ecs.host-os-patching.customer" where a variant is asked for. */
  readonly id: string;
  readonly topic: string;
  readonly service: string;
  /** The service, and what it is a variant of. */
  readonly services: readonly string[];
  /** The party that the answer is about. */
  readonly party: Cell['party'];
  /** Ids of variants to choose from; null: the four parties. */
  readonly variants: readonly string[] | null;
  /** The option that is right: a party, or the id of a variant. */
  readonly right: string;
}
