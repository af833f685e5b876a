import type { Party, VerdictParty } from '../contract/answer.js';
import type { Knowledge, Topic } from '../knowledge/knowledge.js';
import type { Finding, ResolvedCell } from './resolution.js';
import { summed } from './service-cell.js';

/** The order in which a reader looks for work. */
const ORDER: readonly VerdictParty[] = ['customer', 'shared', 'depends', 'aws'];

/** On which services a task is whose. Only a party that was asked for is listed, and what is shared with it. */
export function resolveWhich(
  topic: Topic,
  wanted: Party | null,
  categoryId: string | null,
  knowledge: Knowledge,
): Extract<Finding, { readonly type: 'which' }> {
  const category = knowledge.categories.find(({ id }) => id === categoryId) ?? null;
  const groups = ORDER.filter((party) => isAskedFor(party, wanted)).map((party) => ({
    party,
    cells: [] as ResolvedCell[],
  }));
  for (const service of knowledge.services.values()) {
    if (service.parent !== undefined || (category !== null && service.category !== category.id)) continue;
    const cell = summed(service, topic, knowledge);
    groups.find(({ party }) => party === cell.party)?.cells.push(cell);
  }
  return { type: 'which', topic, wanted, category, groups: groups.filter(({ cells }) => cells.length > 0) };
}

/** Half a task is a task: whoever asks what is ours has to hear of what is shared, and of what depends. */
function isAskedFor(party: VerdictParty, wanted: Party | null): boolean {
  return (
    wanted === null || party === wanted || (wanted !== 'shared' && party !== 'aws' && party !== 'customer')
  );
}
