import type { ServedKnowledge } from './raw-knowledge.js';
import type { SourceEntry } from './schema.js';

/**
 * Every page that an entry declares, by the path under which a tip cites it: folder, entry, key, as in
 * "services/s3/default-encryption". A page is read, dated and renewed in one place.
 */
export function sourceIndex({
  topics,
  models,
  services,
  concepts,
  families,
}: ServedKnowledge): ReadonlyMap<string, SourceEntry> {
  const declared: (readonly [string, string, Readonly<Record<string, SourceEntry>>])[] = [
    ...topics.map(({ data }) => ['topics', data.id, data.sources] as const),
    ...models.map(({ data }) => ['models', data.id, data.sources] as const),
    ...services.map(({ data }) => ['services', data.id, data.sources] as const),
    ...concepts.map(({ data }) => ['concepts', data.id, data.pages] as const),
    ...families.data.map(({ id, sources }) => ['families', id, sources] as const),
  ];
  return new Map(
    declared.flatMap(([folder, id, sources]) =>
      Object.entries(sources).map(([key, source]) => [`${folder}/${id}/${key}`, source] as const),
    ),
  );
}
