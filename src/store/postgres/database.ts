import { setTimeout as sleep } from 'node:timers/promises';
import pLimit from 'p-limit';
import pg from 'pg';
import { StoreError } from '../../contract/errors.js';
import { explainFailure } from './explain-failure.js';
import { isAway } from './is-away.js';
import type { Statement } from './statement.js';

/** What a parameter may be. */
export type Value = string | number | null | readonly string[] | readonly number[];

/** A PostgreSQL in which the tables are. */
export interface Database {
  /**
   * Runs a statement in a transaction of its own, in one round trip; gives its rows. A database that is away is waited
   * for a moment where that is safe. Throws StoreError.
   */
  run<Row>(statement: Statement, ...values: readonly Value[]): Promise<Row[]>;
  /** Lets what is under way finish. Safe to call twice. */
  close(): Promise<void>;
}

/** Connections of one process. A question needs one for some milliseconds. */
const CONNECTIONS = 10;
/** As many of them are for what nobody waits for: thousands of tips fall due in one minute, and questions go on. */
const PATIENT = 6;
/** How long a connection is waited for, in milliseconds. Slack gives a command three seconds. */
const CONNECT = 2_500;
/** How long the server works on a statement, and how long its answer is waited for, in milliseconds. */
const STATEMENT = 10_000;
const ANSWER = 12_000;
/** A connection that nobody needed for this long is closed, in milliseconds. */
const IDLE = 60_000;
/** A connection that is silent for this long is asked whether it is alive, in milliseconds: firewalls drop idle ones. */
const ALIVE = 10_000;
/** What can be tried again is, after so many milliseconds, then twice as many, up to the second number. */
const PAUSE = 50;
const LONGEST_PAUSE = 400;
/** Those that were rolled back because two got into each other's way: they can always be tried again. */
const ROLLED_BACK = new Set(['40001', '40P01']);

/**
 * Connects when it is first needed. `url` is a PostgreSQL address, whose secrets are told to nobody. A database that is away
 * is waited for so many milliseconds.
 */
export function connectDatabase(url: string, patience: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT,
    idleTimeoutMillis: IDLE,
    statement_timeout: STATEMENT,
    query_timeout: ANSWER,
    keepAlive: true,
    keepAliveInitialDelayMillis: ALIVE,
    application_name: 'demarc',
  });
  // A connection that breaks while nobody uses it is dropped by the pool; who uses one is told by its statement. Without
  // these, either would end the process: https://node-postgres.com/apis/pool#error
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));

  const patiently = pLimit(PATIENT);
  const underWay = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const run = async <Row>(statement: Statement, values: readonly Value[]): Promise<Row[]> => {
    const until = performance.now() + patience;
    for (let pause = PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const attempt = await once<Row>(pool, statement, values);
      if ('rows' in attempt) return attempt.rows;
      if (!attempt.again || performance.now() + pause > until) throw explainFailure(url, attempt.error);
      await sleep(pause);
    }
  };
  return {
    async run<Row>(statement: Statement, ...values: readonly Value[]) {
      if (closing) throw new StoreError('The store is closed; nothing can be kept any more.');
      const begin = () => run<Row>(statement, values);
      const running = statement.patient ? patiently(begin) : begin();
      underWay.add(running);
      try {
        return await running;
      } finally {
        underWay.delete(running);
      }
    },
    close() {
      closing ??= Promise.allSettled(underWay).then(() => pool.end());
      return closing;
    },
  };
}

type Attempt<Row> = { readonly rows: Row[] } | { readonly error: unknown; readonly again: boolean };

async function once<Row>(
  pool: pg.Pool,
  { name, text, repeatable }: Statement,
  values: readonly Value[],
): Promise<Attempt<Row>> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    // Nothing was sent.
    return { error, again: isAway(error) };
  }
  try {
    const { rows } = await client.query({ name, text, values: [...values] });
    client.release();
    return { rows };
  } catch (error) {
    const away = isAway(error);
    client.release(away);
    return { error, again: (away && repeatable) || ROLLED_BACK.has((error as pg.DatabaseError).code ?? '') };
  }
}
