import type { Gap } from '../store.js';
import type { Database } from './database.js';
import type { Statement } from './statement.js';

const READ: Statement = {
  name: 'gaps',
  text: `select shape, count, last, coalesce(texts, '[]') as texts
    from gaps left join lateral
      (select json_agg(text order by number) as texts from gap_texts where gap = key and day >= $1) as typed on true
    order by number`,
  repeatable: true,
};

/** What could not be answered, without what people typed before an ISO day, or with all of it from ''; what was asked last is last. */
export function readGaps({ run }: Pick<Database, 'run'>, textsSince: string): Promise<Gap[]> {
  return run<Gap>(READ, textsSince);
}
