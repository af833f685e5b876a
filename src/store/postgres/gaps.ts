import { FEEDBACK_LIMITS } from '../feedback-limits.js';
import { shortened } from '../shortened.js';
import type { Store } from '../store.js';
import type { Database } from './database.js';
import { inBatches } from './in-batches.js';
import { readGaps } from './read-gaps.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

const COUNT: Statement = {
  name: 'count-gaps',
  text: `with counted as (
      insert into gaps (key, shape, count, last)
      select key, shape, count, last
      from unnest($1::text[], $2::json[], $3::integer[], $4::text[]) with ordinality as asked (key, shape, count, last, n)
      order by n
      on conflict (key) do update set count = gaps.count + excluded.count, last = excluded.last, number = excluded.number
    )
    insert into gap_texts (gap, day, text)
    select gap, day, text
    from unnest($5::text[], $6::text[], $7::json[]) with ordinality as typed (gap, day, text, n)
    order by n`,
  repeatable: false,
};
const TRIM: Statement = {
  name: 'trim-gaps',
  text: `with texts as (
      delete from gap_texts where gap = any($1) and ${FEEDBACK_LIMITS.texts} <=
        (select count(*) from gap_texts as newer where newer.gap = gap_texts.gap and newer.number > gap_texts.number)
    )
    delete from gaps where number <=
      (select number from gaps order by number desc offset ${FEEDBACK_LIMITS.gaps} limit 1)`,
  repeatable: true,
};
interface Asked {
  readonly shape: string;
  readonly day: string;
  readonly text: string | null;
}

/** Counts what could not be answered; `idle` waits for what is not written yet. */
export function gaps({
  run,
}: Pick<Database, 'run'>): Pick<Store, 'countGap' | 'gaps'> & { idle(): Promise<void> } {
  const batches = inBatches<Asked>(async (asked) => {
    const typed = asked.filter(({ text }) => text !== null);
    const shapes = together(asked);
    const typedIn = typed.map(({ shape }) => storedKey(shape));
    await run(
      COUNT,
      shapes.map(({ shape }) => storedKey(shape)),
      shapes.map(({ shape }) => JSON.stringify(shape)),
      shapes.map(({ count }) => count),
      shapes.map(({ day }) => day),
      typedIn,
      typed.map(({ day }) => day),
      typed.map(({ text }) => JSON.stringify(shortened(text ?? ''))),
    );
    await run(TRIM, typedIn);
  });
  return {
    async countGap(shape, day, text) {
      // Not waited for, since somebody waits for the answer: a kill may take the last counts.
      batches.add({ shape, day, text }).catch(() => {});
    },
    async gaps() {
      await batches.idle();
      return readGaps({ run }, '');
    },
    idle: batches.idle,
  };
}

/** One of each shape, in the order in which they were last asked. */
function together(asked: readonly Asked[]): readonly (Asked & { readonly count: number })[] {
  const shapes = new Map<string, Asked & { readonly count: number }>();
  for (const one of asked) {
    const count = (shapes.get(one.shape)?.count ?? 0) + 1;
    shapes.delete(one.shape);
    shapes.set(one.shape, { ...one, count });
  }
  return [...shapes.values()];
}
