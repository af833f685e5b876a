import type { Knowledge, Service, Topic } from '../knowledge/knowledge.js';
import type { Finding, Move } from './resolution.js';

/** Older news would bury what is new. */
const MOST_MOVES = 8;

/** What has moved for a service, a task, both or neither; newest first. */
export function resolveChanged(
  service: Service | null,
  topics: readonly Topic[],
  knowledge: Knowledge,
): Finding {
  const family = service && [service.id, service.parent ?? service.id, ...service.variants];
  const asked = topics.length > 0 ? topics : [...knowledge.topics.values()];
  const moves = [...knowledge.services.values()]
    .filter(({ id }) => family === null || family.includes(id))
    .flatMap((one) => asked.flatMap((topic) => movesOf(one, topic)));
  // A variant inherits what its service says: the same news once.
  const distinct = [...new Map(moves.map((move) => [`${move.since} ${move.text.en}`, move])).values()];
  if (distinct.length === 0) return { type: 'notice', notice: 'no-change-known', outsideName: null };
  return {
    type: 'changed',
    topic: topics[0] ?? null,
    service,
    moves: distinct.sort((a, b) => b.since.localeCompare(a.since)).slice(0, MOST_MOVES),
  };
}

function movesOf(service: Service, topic: Topic): Move[] {
  const history = service.cells.get(topic.id)?.history ?? [];
  return history.map(({ since, en, nl, source }) => ({ topic, service, since, text: { en, nl }, source }));
}
