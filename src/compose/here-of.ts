import type { Here } from '../knowledge/knowledge.js';
import type { ResolvedCell } from '../resolve/resolution.js';

/** A verdict, as far as it tells whose task it is within the organisation. */
export type Told = Pick<ResolvedCell, 'topic' | 'service' | 'cell' | 'party'>;

/** Whose task the customer's part is; undefined where the customer has none, or nobody said. */
export function hereOf({ topic, service, cell, party }: Told): Here | undefined {
  if (!isCustomers({ party })) return undefined;
  // Where it depends, the cell is that of one way to run the service.
  return (party === 'depends' ? service?.cells.get(topic.id) : cell)?.here;
}

/** Whether the customer has a part in it. */
export function isCustomers({ party }: Pick<Told, 'party'>): boolean {
  return party !== 'aws' && party !== 'not-applicable';
}
