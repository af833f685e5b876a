import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../../dist/src/store/lowdb-store.js';
import { createMemoryStore } from '../../../dist/src/store/memory-store.js';
import { openPostgresStore } from '../../../dist/src/store/postgres-store.js';
import { importTypescript } from '../import-typescript.mjs';

let server;

/** A real PostgreSQL, the same for all who ask. */
async function postgres() {
  const { startPostgresServer } = await importTypescript('tests/servers/postgres-server.ts');
  server ??= startPostgresServer();
  return server;
}

/** Ends what was started for the stores. */
export async function endStores() {
  await (await server)?.close();
}

/** A fresh store of each kind; `fill` keeps many subscriptions, each with the moment at which it is due. */
export const openStores = {
  async memory() {
    const store = createMemoryStore();
    return { store, fill: keepAll(store), end: async () => {} };
  },
  async lowdb() {
    const directory = await mkdtemp(join(tmpdir(), 'demarc-bench-'));
    const store = await openLowdbStore(directory, () => {});
    const end = async () => {
      await store.close();
      await rm(directory, { recursive: true });
    };
    return { store, fill: keepAll(store), end };
  },
  async postgres() {
    const { emptyUrl, query } = await postgres();
    const url = await emptyUrl();
    const store = await openPostgresStore(url);
    return { store, fill: insertAll(query, url), end: () => store.close() };
  },
};

function keepAll(store) {
  return async (all) => {
    await Promise.all(all.map(({ subscription, due }) => store.keepSubscription(subscription, due)));
  };
}

/** As the store writes them, a thousand at a time. */
function insertAll(query, url) {
  return async (all) => {
    for (let begin = 0; begin < all.length; begin += 1_000) {
      const rows = all.slice(begin, begin + 1_000).map(({ subscription: { by, ...value }, due }) => {
        const json = JSON.stringify(value);
        return `('${value.address}', '${json}', '${by}', '"${by}"', ${due}, ${due}, 0)`;
      });
      await query(
        `insert into subscriptions (key, value, by_key, by, due, wake, refusals) values ${rows}`,
        url,
      );
    }
    await query('analyze subscriptions', url);
  };
}
