import type { Vote } from '../../contract/vote.js';
import type { Database } from './database.js';
import type { Statement } from './statement.js';

const READ: Statement = {
  name: 'votes',
  text: 'select value, case when day >= $1 then words end as words, day from votes order by number',
  repeatable: true,
};

/** The votes, without what people wrote beside them before an ISO day, or with all of it from ''; the newest is last. */
export async function readVotes(
  { run }: Pick<Database, 'run'>,
  wordsSince: string,
): Promise<(Vote & { readonly day: string })[]> {
  const rows = await run<{ value: Omit<Vote, 'words'>; words: string | null; day: string }>(READ, wordsSince);
  return rows.map(({ value, words, day }) => ({ ...value, words, day }));
}
