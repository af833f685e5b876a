import pg from 'pg';
import { StoreError } from '../../contract/errors.js';
import { explainFailure } from './explain-failure.js';
import { MIGRATIONS } from './migrations.js';

/** Whoever holds this lock of the database makes the tables; any number would do. */
const LOCK = 3_615_978_024;
/** How long the steps, or another process at them, may take, in milliseconds. */
const LONGEST = 300_000;
const CONNECT = 5_000;

/**
 * Brings the tables to what this version needs: all steps that are missing, or none. Of several processes that start at
 * once one does it and the others wait. Throws StoreError, also when a newer version has been at the database.
 */
export async function migrate(url: string): Promise<void> {
  try {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT,
      statement_timeout: LONGEST,
      application_name: 'demarc',
    });
    await inTransaction(client);
  } catch (cause) {
    throw cause instanceof StoreError ? cause : explainFailure(url, cause, true);
  }
}

async function inTransaction(client: pg.Client): Promise<void> {
  // What breaks the connection is told by the statement under way.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('begin');
    // Given up at the end of the transaction, also when this process is killed.
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await takeSteps(client);
    await client.query('commit');
  } finally {
    await client.end().catch(() => {});
  }
}

async function takeSteps(client: pg.Client): Promise<void> {
  await client.query(
    'create table if not exists demarc_schema (version integer primary key, since timestamptz)',
  );
  const { rows } = await client.query('select coalesce(max(version), 0) as version from demarc_schema');
  const { version } = rows[0] as { version: number };
  if (version > MIGRATIONS.length)
    throw new StoreError(
      `The database at DATABASE_URL belongs to a newer Demarc (its tables are version ${version}, this one knows ${MIGRATIONS.length}). Start that one, or a newer one.`,
    );
  for (const [index, step] of MIGRATIONS.entries()) {
    if (index < version) continue;
    await client.query(step);
    await client.query('insert into demarc_schema values ($1, now())', [index + 1]);
  }
}
