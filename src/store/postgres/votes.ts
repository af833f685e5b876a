import type { Vote } from '../../contract/vote.js';
import { FEEDBACK_LIMITS } from '../feedback-limits.js';
import { shortened } from '../shortened.js';
import type { Store } from '../store.js';
import type { Database } from './database.js';
import { inBatches } from './in-batches.js';
import { readVotes } from './read-votes.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

const KEEP: Statement = {
  name: 'keep-votes',
  text: `insert into votes (answer, key, value, words, day)
    select answer, key, value, words, day
    from unnest($1::text[], $2::text[], $3::json[], $4::json[], $5::text[])
      with ordinality as given (answer, key, value, words, day, n)
    order by n
    on conflict (answer, key) do update
      set value = excluded.value, words = excluded.words, day = excluded.day, number = excluded.number`,
  repeatable: true,
};
const TRIM: Statement = {
  name: 'trim-votes',
  text: `delete from votes where number <=
    (select number from votes order by number desc offset ${FEEDBACK_LIMITS.votes} limit 1)`,
  repeatable: true,
};

interface Given {
  readonly vote: Vote;
  readonly day: string;
}

/** What people thought of the answers; `idle` waits for what is not written yet. */
export function votes({ run }: Database): Pick<Store, 'keepVote' | 'votes'> & { idle(): Promise<void> } {
  const batches = inBatches<Given>(async (given) => {
    const last = lastOfEach(given);
    await run(
      KEEP,
      last.map(({ vote }) => storedKey(vote.answer)),
      last.map(({ vote }) => storedKey(vote.person)),
      last.map(({ vote: { words, ...value } }) => JSON.stringify(value)),
      last.map(({ vote: { words } }) => JSON.stringify(words === null ? null : shortened(words))),
      last.map(({ day }) => day),
    );
    await run(TRIM);
  });
  return {
    keepVote: (vote, day) => batches.add({ vote, day }),
    votes: () => readVotes({ run }, ''),
    idle: batches.idle,
  };
}

/** The last vote of a person about an answer, in the order in which they came. */
function lastOfEach(given: readonly Given[]): readonly Given[] {
  const last = new Map<string, Given>();
  for (const one of given) {
    const id = JSON.stringify([one.vote.answer, one.vote.person]);
    last.delete(id);
    last.set(id, one);
  }
  return [...last.values()];
}
