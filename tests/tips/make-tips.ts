import type { Tip } from '../../src/knowledge/knowledge.js';

/** Tips with the given ids; what stands before a hyphen is the topic. */
export function makeTips(ids: readonly string[]): ReadonlyMap<string, Tip> {
  return new Map(
    ids.map((id) => [
      id,
      { id, topic: id.split('-')[0] ?? id, services: [], text: { en: id, nl: id }, sources: [] },
    ]),
  );
}
