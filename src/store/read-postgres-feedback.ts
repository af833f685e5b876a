import { connectDatabase } from './postgres/database.js';
import { readGaps } from './postgres/read-gaps.js';
import { readVotes } from './postgres/read-votes.js';
import type { Store } from './store.js';

/** What was counted and voted in a PostgreSQL store. */
export interface Feedback {
  readonly gaps: Awaited<ReturnType<Store['gaps']>>;
  readonly votes: Awaited<ReturnType<Store['votes']>>;
}

/**
 * Reads what people could not be told and what they thought of answers, without what they typed before an ISO day. It makes
 * no tables and changes nothing, so that Demarc may be running meanwhile, in any version. Throws StoreError.
 */
export async function readPostgresFeedback(url: string, textsSince: string): Promise<Feedback> {
  const database = connectDatabase(url, 0);
  try {
    const [gaps, votes] = await Promise.all([
      readGaps(database, textsSince),
      readVotes(database, textsSince),
    ]);
    return { gaps, votes };
  } finally {
    await database.close();
  }
}
