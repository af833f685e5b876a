import pg from 'pg';
import type { Checkup, Finding } from '../../contract/checkup.js';
import { explainFailure } from './explain-failure.js';
import { MIGRATIONS } from './migrations.js';

const CONNECT = 5_000;

/** What is asked of a database, in one round trip; it makes nothing. */
const FACTS = `select current_setting('server_version') as server,
  to_regclass('demarc_schema') is not null as "hasTables",
  coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as "mayCreate"`;

interface Facts {
  readonly server: string;
  readonly hasTables: boolean;
  readonly mayCreate: boolean;
}

/** Whether the PostgreSQL at `url` lets Demarc in, and has the tables that this version needs, or room for them. */
export function databaseCheckup(url: string): Checkup {
  return {
    name: 'database',
    timeout: 10_000,
    async check(signal) {
      try {
        return await look(url, signal);
      } catch (cause) {
        return { state: 'wrong', text: explainFailure(url, cause, true).message };
      }
    },
  };
}

async function look(connectionString: string, signal: AbortSignal): Promise<Finding> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: CONNECT,
    statement_timeout: CONNECT,
    application_name: 'demarc doctor',
  });
  // What breaks the connection is told by the statement under way.
  client.on('error', () => {});
  const close = () => client.end().catch(() => {});
  signal.addEventListener('abort', close);
  try {
    await client.connect();
    const { rows } = await client.query<Facts>(FACTS);
    const [facts] = rows;
    if (!facts) throw new Error('PostgreSQL gave no row.');
    if (!facts.hasTables) return judgeEmpty(facts);
    const versions = await client.query<{ version: number }>(
      'select coalesce(max(version), 0) as version from demarc_schema',
    );
    return judgeVersion(facts, versions.rows[0]?.version ?? 0);
  } finally {
    await close();
  }
}

function judgeEmpty({ server, mayCreate }: Facts): Finding {
  if (mayCreate)
    return { state: 'ok', text: `PostgreSQL ${server}; empty, the first start makes the tables.` };
  return {
    state: 'wrong',
    text: `PostgreSQL ${server}; the tables are not there, and the user may not make them. Make it the owner of the database.`,
  };
}

function judgeVersion({ server }: Facts, version: number): Finding {
  const known = MIGRATIONS.length;
  if (version > known)
    return {
      state: 'wrong',
      text: `PostgreSQL ${server}; it belongs to a newer Demarc (its tables are version ${version}, this one knows ${known}). Start that one, or a newer one.`,
    };
  if (version < known)
    return {
      state: 'warning',
      text: `PostgreSQL ${server}; its tables are version ${version}, and the next start brings them to ${known}. Make a backup first.`,
    };
  return { state: 'ok', text: `PostgreSQL ${server}; its tables are up to date (version ${version}).` };
}
