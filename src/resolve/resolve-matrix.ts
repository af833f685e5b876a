import type { Knowledge, Service, Topic } from '../knowledge/knowledge.js';
import type { CompareRow, Finding } from './resolution.js';
import { stackPicture } from './resolve-picture.js';
import { MOST_IN_STACK, stackRows } from './resolve-stack.js';
import { type ServiceCell, serviceCell } from './service-cell.js';

/** How many services are drawn side by side. */
export const MOST_DRAWN = MOST_IN_STACK;

/** Services that are run together, with all that is known of each task on each of them. */
export interface DutyMatrix {
  readonly services: readonly Service[];
  /** The rows of the answer about the same stack. */
  readonly rows: readonly DutyRow[];
  /** What a picture of it shows, and what says the same in words; undefined where it has more columns than a picture. */
  readonly picture: Extract<Finding, { readonly type: 'picture' }> | undefined;
}

/** A task, on each of the services. */
export interface DutyRow extends CompareRow {
  readonly topic: Topic;
  readonly cells: readonly ServiceCell[];
}

/** Any number of services, each once; more than six cannot be drawn. */
export function resolveMatrix(services: readonly Service[], knowledge: Knowledge): DutyMatrix {
  return {
    services,
    rows: stackRows(services, knowledge).map((row) => ({
      ...row,
      cells: services.map((service) => serviceCell(service, row.topic, knowledge)),
    })),
    picture: services.length > MOST_DRAWN ? undefined : stackPicture(services, knowledge),
  };
}
