import type { Composed } from '../compose/compose.js';
import type { Understanding } from '../understand/understanding.js';
import { nameAsId } from './name-as-id.js';

/** What was asked, by ids and never by words; see `Answer.shape`. A dash stands for what was not understood. */
export function questionShape(
  { outcome, kind, locale, verdict }: Pick<Composed, 'outcome' | 'kind' | 'locale' | 'verdict'>,
  { services, topics, concept, near, outsideName }: Understanding,
): string {
  // The name stands in Demarc's own list, so it says which entry people miss and nothing of what they typed.
  const outside = kind === 'unknown-service' || kind === 'other-cloud' ? outsideName : null;
  const service =
    outside === null ? (verdict?.service ?? services[0] ?? near.services[0]) : nameAsId(outside);
  const topic = verdict?.topic ?? topics[0] ?? concept ?? near.topics[0];
  return [outcome, kind, service ?? '-', topic ?? '-', locale].join('/');
}
