import type { Party, VerdictParty } from '../contract/answer.js';
import type { Knowledge, Topic } from '../knowledge/knowledge.js';
import type { Finding, ResolvedCell } from './resolution.js';
import { serviceCell } from './service-cell.js';

/** The order in which a reader looks for work. */
const ORDER: readonly VerdictParty[] = ['customer', 'shared', 'depends', 'aws'];

/** On which services a task is whose. Only a party that was asked for is listed, and what is shared with it. */
export function resolveWhich(
  topic: Topic,
  wanted: Party | null,
  categoryId: string | null,
  knowledge: Knowledge,
): Finding {
  const category = knowledge.categories.find(({ id }) => id === categoryId) ?? null;
  const cells = [...knowledge.services.values()]
    .filter((service) => service.parent === undefined)
    .filter((service) => category === null || service.category === category.id)
    .map((service): ResolvedCell => {
      const { cell, party, options } = serviceCell(service, topic, knowledge);
      return { ...(cell ?? (options[0] as ResolvedCell)), service, party };
    });
  const groups = ORDER.filter((party) => isAskedFor(party, wanted))
    .map((party) => ({ party, cells: cells.filter((cell) => cell.party === party) }))
    .filter((group) => group.cells.length > 0);
  return { type: 'which', topic, wanted, category, groups };
}

/** Half a task is a task: whoever asks what is ours has to hear of what is shared, and of what depends. */
function isAskedFor(party: VerdictParty, wanted: Party | null): boolean {
  return (
    wanted === null || party === wanted || (wanted !== 'shared' && party !== 'aws' && party !== 'customer')
  );
}
