import type { RawKnowledge } from '../knowledge/raw-knowledge.js';
import type { NearEntry } from './near-entry.js';
import { type WrittenCell, writtenCell } from './written-cell.js';

const BY: Readonly<Record<WrittenCell['by'], string>> = {
  itself: '',
  parent: ', from the service that it is a variant of',
  model: ', from its model',
};

/** Where the verdict about a service and a topic stands, and what it is; undefined where there is none. */
export function nearCell(service: string, topic: string, raw: RawKnowledge): NearEntry | undefined {
  const written = writtenCell(service, topic, raw);
  if (!written) return undefined;
  return {
    place: written.place,
    says: `${topic} of ${service}: ${written.cell.party}${BY[written.by]}`,
  };
}
