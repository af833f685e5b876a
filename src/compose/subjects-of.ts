import type { Locale } from '../contract/locale.js';
import type { ResolvedCell } from '../resolve/resolution.js';
import { titleOf } from './cell-in-words.js';

/** What tells some verdicts apart: the task where all are of one service, the service where all are of one task. */
export function subjectsOf(
  cells: readonly Pick<ResolvedCell, 'topic' | 'service'>[],
  locale: Locale,
): string[] {
  const [only, ...others] = cells;
  // Most answers tell one verdict.
  if (only !== undefined && others.length === 0) return [only.topic.name[locale]];
  const topics = new Set(cells.map(({ topic }) => topic));
  const services = new Set(cells.map(({ service }) => service?.name ?? ''));
  return cells.map((one) => {
    if (services.size === 1) return one.topic.name[locale];
    return topics.size === 1 ? (one.service?.name ?? '') : titleOf(one, locale);
  });
}
