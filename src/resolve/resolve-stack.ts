import type { Knowledge, Service } from '../knowledge/knowledge.js';
import type { Finding } from './resolution.js';
import { serviceCell } from './service-cell.js';

/** More columns than this make a table that nobody reads on a phone. */
const MOST_IN_STACK = 6;

/** Services that are run together: task by task, who carries it on each. Tasks that exist on none of them drop out. */
export function resolveStack(
  share: 'ours' | 'theirs' | 'all',
  services: readonly Service[],
  knowledge: Knowledge,
): Finding {
  const shown = services.slice(0, MOST_IN_STACK);
  const rows = [...knowledge.topics.values()]
    .map((topic) => ({
      topic,
      parties: shown.map((service) => serviceCell(service, topic, knowledge).party),
    }))
    .filter(({ parties }) => parties.some((party) => party !== 'not-applicable'));
  return { type: 'stack', share, services: shown, rows, leftOut: services.slice(MOST_IN_STACK) };
}
