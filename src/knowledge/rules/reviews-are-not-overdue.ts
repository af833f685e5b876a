import { isOverdue } from '../is-overdue.js';
import type { KnowledgeFile } from '../knowledge-file.js';
import type { Rule } from '../rule.js';
import type { SourceEntry } from '../schema.js';

/** Pages read longer ago than the review interval are worth another look: one line per file, at its oldest page. */
export const reviewsAreNotOverdue: Rule = {
  name: 'reviews are not overdue',
  severity: 'warning',
  check({ topics, models, services, concepts, families }, today) {
    const maps: [KnowledgeFile<unknown>, PropertyKey[], Readonly<Record<string, SourceEntry>>][] = [
      ...[...topics, ...models, ...services].map(
        (place) => [place, ['sources'], place.data.sources] as (typeof maps)[number],
      ),
      ...concepts.map((place) => [place, ['pages'], place.data.pages] as (typeof maps)[number]),
      ...families.data.map(({ sources }, f) => [families, [f, 'sources'], sources] as (typeof maps)[number]),
    ];
    return maps.flatMap(([place, path, sources]) => {
      const due = Object.entries(sources)
        .map(([key, { checked, edition }]) => ({ key, read: edition ?? checked }))
        .filter(({ read }) => isOverdue(read, today))
        .sort((a, b) => a.read.localeCompare(b.read));
      const [oldest] = due;
      if (!oldest) return [];
      const pages = due.length === 1 ? '1 page is' : `${due.length} pages are`;
      const message = `${pages} due for review, the oldest of ${oldest.read}: read again, write the new date`;
      return [{ file: place.file, line: place.lineOf([...path, oldest.key]), message }];
    });
  },
};
