import type { Tip } from '../../src/knowledge/knowledge.js';

/** Tips with the given ids; what stands before a hyphen is the topic, and what follows an @ the service. */
export function makeTips(ids: readonly string[]): ReadonlyMap<string, Tip> {
  return new Map(
    ids.map((id) => {
      const [, service] = id.split('@');
      const services = service === undefined ? [] : [service];
      return [id, { id, topic: id.split('-')[0] ?? id, services, text: { en: id, nl: id }, sources: [] }];
    }),
  );
}
