import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { StoreError } from '../../src/contract/errors.js';
import { openPostgresStore } from '../../src/store/postgres-store.js';
import type { Store } from '../../src/store/store.js';
import { type PostgresServer, startPostgresServer } from '../servers/postgres-server.js';

let server: PostgresServer;
let url: string;
let store: Store;
beforeAll(async () => {
  server = await startPostgresServer();
});
beforeEach(async () => {
  url = await server.emptyUrl();
  store = await openPostgresStore(url, PATIENCE);
});
afterEach(() => store.close());
afterAll(() => server.close());

/** Longer than a restart takes, however busy this machine is. */
const PATIENCE = 20_000;

const END = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'demarc'`;
/** Locks a row, waits until a store stands before it, ends that store's connections, and lets the row go. */
async function endWhoWaitsFor(row: string, waiting: () => Promise<unknown>): Promise<unknown> {
  const holder = new pg.Client(url);
  await holder.connect();
  await holder.query(`begin; ${row}`);
  const waits = waiting();
  waits.catch(() => {});
  const stands = `select 1 from pg_stat_activity where application_name = 'demarc' and wait_event_type = 'Lock'`;
  while ((await server.query(stands)).length === 0) await sleep(5);
  await server.query(END);
  await holder.query('rollback');
  await holder.end();
  return waits;
}

describe('a PostgreSQL store whose database goes away', () => {
  it('says so kindly, and goes on when it is back', async () => {
    const hasty = await openPostgresStore(url, 100);
    await hasty.keepPreference('a', { locale: 'nl' });
    await server.stop();
    const failed = await Promise.all(
      [
        hasty.ping(),
        hasty.preference('a'),
        hasty.claim('d', 0, 1),
        hasty.forget('a'),
        openPostgresStore(url),
      ].map((attempt) =>
        attempt.then(
          () => undefined,
          (error: Error) => error,
        ),
      ),
    );
    await server.start();
    for (const error of failed) {
      expect(error).toBeInstanceOf(StoreError);
      expect(error?.message).toMatch(
        /^Cannot reach PostgreSQL at 127\.0\.0\.1:\d+\/postgres \(ECONNREFUSED\)\. See that it runs/,
      );
    }
    expect(await hasty.preference('a')).toEqual({ locale: 'nl' });
    expect(await hasty.claim('d', 0, 1)).toBe(true);
    await hasty.close();
  });

  it('waits for a quick restart, whatever was asked', async () => {
    await store.keepPreference('a', { locale: 'nl' });
    await server.stop();
    const asked = [
      store.preference('a'),
      store.claim('claimed', 0, 1),
      store.take('taken', 'reply', 0, 0, 1),
      store.claimTip('C1', '2025-01-01', 'tip', 0, 1),
    ];
    await server.start();
    expect(await Promise.all(asked)).toEqual([{ locale: 'nl' }, true, true, { tip: 'tip', first: true }]);
  });

  it('loses nothing that it said it had kept when the server crashes', async () => {
    const said: string[] = [];
    let busy = true;
    const work = async (worker: number) => {
      for (let n = 0; busy; n++) {
        const name = `${worker}:${n}`;
        await store.take(name, name, 0, 0, 1_000).then(
          () => said.push(name),
          (error: Error) => expect(error).toBeInstanceOf(StoreError),
        );
      }
    };
    const workers = Promise.all(Array.from({ length: 15 }, (_, worker) => work(worker)));
    for (let round = 0; round < 3; round++) {
      const before = said.length;
      while (said.length < before + 50) await sleep(5);
      await server.stop('crash');
      await server.start();
    }
    busy = false;
    await workers;
    const kept = new Set((await store.unfinished('', 0, 10)).map(({ delivery }) => delivery));
    expect(said.filter((name) => !kept.has(name))).toEqual([]);
  });

  it('notices a connection that was ended while nobody used it', async () => {
    await Promise.all(Array.from({ length: 10 }, () => store.preference('a')));
    expect((await server.query(END)).length).toBeGreaterThan(0);
    expect(await store.preference('a')).toBeUndefined();
  });

  it('asks again what it may ask twice when its connection is ended meanwhile', async () => {
    await store.keepPreference('a', { locale: 'nl' });
    const keep = () => store.keepPreference('a', { locale: 'en' });
    await endWhoWaitsFor(`update preferences set value = '{}' where key = 'a'`, keep);
    expect(await store.preference('a')).toEqual({ locale: 'en' });
  });

  it('does not claim twice: what may have been claimed is told to have failed', async () => {
    const claim = () => store.claim('d', 10, 20);
    await store.claim('d', 0, 10);
    await expect(endWhoWaitsFor(`update deliveries set lease = 1 where key = 'd'`, claim)).rejects.toThrow(
      StoreError,
    );
    expect(await claim()).toBe(true);
  });

  it('lets what is under way finish when it is closed, and begins nothing more', async () => {
    const kept = Array.from({ length: 50 }, (_, n) => store.keepPreference(`p${n}`, { locale: 'nl' }));
    const vote = { answer: 'a', person: 'p', shape: 's', helpful: true, reason: null, words: null };
    kept.push(store.keepVote(vote, '2025-01-01'), store.countGap('gap', '2025-01-01', null));
    await store.close();
    await Promise.all(kept);
    await expect(store.preference('p0')).rejects.toThrow('The store is closed');
    const counts = `select (select count(*) from preferences)::int as preferences,
      (select count(*) from votes)::int as votes, (select count(*) from gaps)::int as gaps`;
    expect(await server.query(counts, url)).toEqual([{ preferences: 50, votes: 1, gaps: 1 }]);
  });
});

describe('a PostgreSQL that lets nobody in', () => {
  const secret = (address: string) => openPostgresStore(address).catch((error: Error) => error);
  const locked = (password: string) => server.url.replace('postgres@', `locked:${password}@`);

  it.each([
    [
      'the password is wrong',
      () => locked('s3cret'),
      'It refuses the user or the password. Mend DATABASE_URL.',
    ],
    [
      'the password is missing',
      () => server.url.replace('postgres@', 'locked@'),
      'user and password (or PGPASSWORD), sslmode. Then start Demarc again.',
    ],
    [
      'the user may make no tables',
      () => locked('its%20password'),
      'The user may not do that. Make it the owner of the database.',
    ],
    [
      'there is no such database',
      () => server.url.replace(/postgres$/, 'missing'),
      'It has no such database. Create it, or mend DATABASE_URL.',
    ],
    [
      'its certificate cannot be read',
      () => `${server.url}?sslmode=verify-full&sslrootcert=/no/such/file`,
      '(ENOENT). See that it runs and that DATABASE_URL is right',
    ],
  ])('tells what to do when %s, and no secret', async (_case, address, remedy) => {
    const error = await secret(address());
    expect(error).toBeInstanceOf(StoreError);
    expect((error as Error).message).toContain(remedy);
    expect((error as Error).message).not.toMatch(/s3cret|its.*password|locked/);
  });
});

describe('a PostgreSQL store that is busy with tips', () => {
  it('still has connections for questions', async () => {
    const holder = new pg.Client(url);
    await holder.connect();
    await holder.query('begin; lock table tips');
    const claims = Promise.all(
      Array.from({ length: 50 }, (_, n) => store.claimTip(`a:${n}`, 'a day', 'a tip', 0, 1)),
    );
    const stands = `select 1 from pg_stat_activity where application_name = 'demarc' and wait_event_type = 'Lock'`;
    while ((await server.query(stands)).length === 0) await sleep(5);
    await store.keepPreference('a', { locale: 'nl' });
    expect(await store.preference('a')).toEqual({ locale: 'nl' });
    await holder.query('rollback');
    await holder.end();
    expect(await claims).toHaveLength(50);
  });
});
