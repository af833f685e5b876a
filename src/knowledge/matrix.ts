import type { Localized } from '../contract/locale.js';
import type { Cell, Knowledge, Page } from './knowledge.js';

/** One cell of the whole map, for people who live in spreadsheets. */
export interface MatrixRow {
  /** Id of a service or variant. */
  readonly service: string;
  /** Id of a topic. */
  readonly topic: string;
  readonly party: Cell['party'];
  readonly basis: Cell['basis'];
  /** What AWS does, and what you do; empty where that half has no duty. */
  readonly aws: Localized;
  readonly customer: Localized;
  readonly sources: readonly Page[];
}

/** Every service and variant with every topic, in the order of the knowledge base. */
export function matrix({ services }: Knowledge): MatrixRow[] {
  return [...services.values()].flatMap((service) =>
    [...service.cells].map(([topic, { party, basis, aws, customer, sources }]) => ({
      service: service.id,
      topic,
      party,
      basis,
      aws: aws ?? NOTHING,
      customer: customer ?? NOTHING,
      sources,
    })),
  );
}

const NOTHING: Localized = { en: '', nl: '' };
