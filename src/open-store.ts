import { resolve } from 'node:path';
import type { Config } from './config.js';
import type { Log } from './contract/log.js';
import type { Metrics } from './contract/metrics.js';
import { openLowdbStore } from './store/lowdb-store.js';
import type { Store } from './store/store.js';

type Where = Pick<Config, 'databaseUrl' | 'dataDirectory'>;

/** The store that is configured, timed where metrics are switched on. Rejects with StoreError when it cannot be opened. */
export async function openStore(config: Where, log: Log, metrics: Metrics | undefined): Promise<Store> {
  const store = await openBareStore(config, log);
  if (metrics === undefined) return store;
  const { timeStore } = await import('./store/time-store.js');
  return timeStore(store, config.databaseUrl === undefined ? 'files' : 'postgres', metrics);
}

/** Loads the client of a database only where there is one. */
async function openBareStore({ databaseUrl, dataDirectory }: Where, log: Log): Promise<Store> {
  if (databaseUrl !== undefined) {
    const { openPostgresStore } = await import('./store/postgres-store.js');
    return openPostgresStore(databaseUrl);
  }
  return openLowdbStore(resolve(dataDirectory), (file, aside) =>
    log.error(
      { file, aside },
      'A damaged file was set aside; Demarc goes on with what could be read. Mend it or delete it: nobody is forgotten in it',
    ),
  );
}
