import type { Database } from './database.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

const TABLES = [
  'conversations',
  'deliveries',
  'preferences',
  'installations',
  'place_references',
  'subscriptions',
  'tips',
  'services_asked',
  'votes',
  'quizzes',
  'quiz_answers',
];

/** By byte a semicolon follows a colon: everything that continues $1 with a colon lies between $2 and $3. */
const UNDER = (column: string) => `${column} = $1 or (${column} >= $2 and ${column} < $3)`;

/** One statement, so that all of it goes or nothing. */
const FORGET: Statement = {
  name: 'forget',
  text: `with ${TABLES.map((table) => `from_${table} as (delete from ${table} where ${UNDER('key')})`).join(', ')}
    update subscriptions set by = null, by_key = null where (${UNDER('by_key')}) and not (${UNDER('key')})`,
  repeatable: true,
};

/** Deletes everything under a key, and who asked for a subscription where they are forgotten. */
export async function forget({ run }: Database, key: string): Promise<void> {
  const stored = storedKey(key);
  await run(FORGET, stored, `${stored}:`, `${stored};`);
}
