import type { Composed } from '../compose/compose.js';
import type { Understanding } from '../understand/understanding.js';

/** What was asked, by ids and never by words; see `Answer.shape`. A dash stands for what was not understood. */
export function questionShape(
  { outcome, kind, locale, verdict }: Pick<Composed, 'outcome' | 'kind' | 'locale' | 'verdict'>,
  { services, topics, concept, near }: Understanding,
): string {
  const service = verdict?.service ?? services[0] ?? near.services[0];
  const topic = verdict?.topic ?? topics[0] ?? concept ?? near.topics[0];
  return [outcome, kind, service ?? '-', topic ?? '-', locale].join('/');
}
