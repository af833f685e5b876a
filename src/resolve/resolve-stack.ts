import type { Knowledge, Service } from '../knowledge/knowledge.js';
import { partyOn } from './party-on.js';
import type { Finding } from './resolution.js';

/** More columns than this make a table that nobody reads on a phone. */
export const MOST_IN_STACK = 6;

/** Services that are run together: task by task, who carries it on each. Tasks that exist on none of them drop out. */
export function resolveStack(
  share: 'ours' | 'theirs' | 'all',
  services: readonly Service[],
  knowledge: Knowledge,
): Extract<Finding, { readonly type: 'stack' }> {
  const shown = services.slice(0, MOST_IN_STACK);
  const columns = shown.map((service) => partyOn(service, knowledge));
  const rows = [...knowledge.topics.values()]
    .map((topic) => ({
      topic,
      parties: columns.map((partyOf) => partyOf(topic)),
    }))
    .filter(({ parties }) => parties.some((party) => party !== 'not-applicable'));
  return { type: 'stack', share, services: shown, rows, leftOut: services.slice(MOST_IN_STACK) };
}
