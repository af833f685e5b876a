import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/contract/errors.js';
import { openPostgresStore } from '../../src/store/postgres-store.js';
import { readPostgresFeedback } from '../../src/store/read-postgres-feedback.js';
import type { Store } from '../../src/store/store.js';
import { type PostgresServer, startPostgresServer } from '../servers/postgres-server.js';
import { ANNA, fillFor, personContract } from './person-contract.js';
import { quizContract } from './quiz-contract.js';
import { storeContract } from './store-contract.js';
import { turnContract } from './turn-contract.js';

const STATE = { locale: 'nl', services: ['s3'], topics: [], family: null, claim: null } as const;
const TIPS = {
  address: 'slack:T1:C1',
  by: 'slack:T1:U1',
  time: '09:00',
  zone: 'Europe/Amsterdam',
  locale: 'nl',
  days: [1],
  holidays: null,
  resumes: null,
} as const;

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgresServer();
});
afterAll(() => server.close());

const opened: Store[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});
const open = async (url?: string) => {
  const store = await openPostgresStore(url ?? (await server.emptyUrl()));
  opened.push(store);
  return store;
};

storeContract('PostgreSQL', () => open());
turnContract('PostgreSQL', () => open());
quizContract('PostgreSQL', () => open());
personContract('PostgreSQL', () => open());

describe('several PostgreSQL stores on one database', () => {
  const openTwo = async () => {
    const url = await server.emptyUrl();
    return [await open(url), await open(url)] as const;
  };
  const addresses = Array.from({ length: 100 }, (_, n) => `slack:T1:C${n + 100}`);

  it('let one caller only claim, take and post, whomever they ask', async () => {
    const [one, other] = await openTwo();
    const ask = async (how: (store: Store) => Promise<unknown>) => {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => how(n % 2 ? one : other)));
      return answers.filter((answer) => answer && answer !== 'held').length;
    };
    expect(await ask((store) => store.claim('claimed', 0, 1_000))).toBe(1);
    expect(await ask((store) => store.take('taken', 'reply', 0, 0, 1_000))).toBe(1);
    expect(await ask((store) => store.claimTip('C1', '2025-01-01', 'tip', 0, 1_000))).toBe(1);
    expect(await ask((store) => store.unfinished('', 0, 10).then(({ length }) => length))).toBe(1);
  });

  it('hand on at once what either has kept', async () => {
    const [one, other] = await openTwo();
    await one.keepConversation('slack:T1:C1', STATE, 1_000);
    await one.keepPreference('slack:T1:U1', { locale: 'nl' });
    await one.take('slack:T1:d', 'reply', 0, 100, 1_000);
    await one.claimTip('slack:T1:C1', '2025-01-01', 'proposed first', 0, 100);
    expect(await other.conversation('slack:T1:C1', 0)).toEqual(STATE);
    expect(await other.preference('slack:T1:U1')).toEqual({ locale: 'nl' });
    expect(await other.unfinished('slack:', 100, 200)).toEqual([{ delivery: 'slack:T1:d', reply: 'reply' }]);
    expect(await other.claimTip('slack:T1:C1', '2025-01-01', 'another', 100, 200)).toEqual({
      tip: 'proposed first',
      first: false,
    });
    await other.forget('slack:T1');
    expect(await one.conversation('slack:T1:C1', 0)).toBeUndefined();
  });

  it('count each person of a quiz once, and nobody who came after either has closed it', async () => {
    const [one, other] = await openTwo();
    const quiz = 'slack:T1:C1:quiz:one';
    const answers = addresses.flatMap((person) =>
      [one, other].map((store, n) => store.answerQuiz(quiz, person, n ? 'aws' : 'shared', 0, 100)),
    );
    const close = one.closeQuiz(quiz, 0, 100).then(() => one.quizResult(quiz, 0));
    const told = await Promise.all(answers);
    const counted = addresses.filter((_, n) => (told[2 * n] ?? told[2 * n + 1] ?? null) !== null);
    const { chosen } = await close;
    expect((chosen.aws ?? 0) + (chosen.shared ?? 0)).toBe(counted.length);
    expect(await other.quizResult(quiz, 0)).toEqual({ closed: true, chosen });
    expect(await other.answerQuiz(quiz, 'slack:T1:U1', 'aws', 0, 100)).toBeNull();
  });

  it('share out what is due, each subscription to one of them', async () => {
    const [one, other] = await openTwo();
    await Promise.all(addresses.map((address) => one.keepSubscription({ ...TIPS, address }, 0)));
    const given: string[] = [];
    const takeAll = async (store: Store) => {
      for (let due = await store.takeDue(0, 100, 7); due.length > 0; due = await store.takeDue(0, 100, 7))
        given.push(...due.map(({ subscription }) => subscription.address));
    };
    await Promise.all([takeAll(one), takeAll(other), takeAll(one), takeAll(other)]);
    expect(given.sort()).toEqual(addresses);
  });

  it('lose no count and no vote of each other', async () => {
    const [one, other] = await openTwo();
    const vote = { answer: 'a', shape: 's', helpful: true, reason: null, words: null };
    await Promise.all(
      addresses.map(async (person, n) => {
        const store = n % 2 ? one : other;
        await store.countGap(n % 3 ? 'one' : 'two', '2025-01-01', null);
        await store.keepVote({ ...vote, person }, '2025-01-01');
      }),
    );
    await Promise.all([one.gaps(), other.gaps()]);
    const counts = (await one.gaps()).map(({ shape, count }) => [shape, count]);
    expect(counts.sort()).toEqual([
      ['one', 66],
      ['two', 34],
    ]);
    expect(await other.votes()).toHaveLength(100);
  });
});

describe('what was counted in a PostgreSQL store', () => {
  const vote = { answer: 'a', person: 'p', shape: 's', helpful: false, reason: 'misread' } as const;

  it('can be read while it is used, without what people typed before a day', async () => {
    const url = await server.emptyUrl();
    const store = await open(url);
    await store.countGap('one', '2025-01-01', 'old');
    await store.countGap('one', '2025-01-02', 'new');
    await store.keepVote({ ...vote, words: 'old' }, '2025-01-01');
    await store.keepVote({ ...vote, person: 'q', words: 'new' }, '2025-01-02');
    const [gaps, votes] = [await store.gaps(), await store.votes()];
    expect(await readPostgresFeedback(url, '2025-01-01')).toEqual({ gaps, votes });
    const { gaps: newer, votes: later } = await readPostgresFeedback(url, '2025-01-02');
    expect(newer).toEqual([{ shape: 'one', count: 2, last: '2025-01-02', texts: ['new'] }]);
    expect(later.map(({ words }) => words)).toEqual([null, 'new']);
  });

  it('is not looked for by making tables', async () => {
    const url = await server.emptyUrl();
    await expect(readPostgresFeedback(url, '')).rejects.toThrow('A table is missing. Start Demarc');
    expect(
      await server.query('select tablename from pg_tables where schemaname = current_schema()', url),
    ).toEqual([]);
  });
});

describe('the tables of a PostgreSQL store', () => {
  it('are made once, though five start at the same time', async () => {
    const url = await server.emptyUrl();
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(url)));
    await stores[0]?.keepPreference('a', { locale: 'nl' });
    const again = await open(url);
    expect(await again.preference('a')).toEqual({ locale: 'nl' });
    expect(await server.query('select version from demarc_schema', url)).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
  });

  it('are left alone when a newer version has made them', async () => {
    const url = await server.emptyUrl();
    await (await open(url)).keepPreference('a', { locale: 'nl' });
    await server.query('insert into demarc_schema values (99, now())', url);
    const attempt = openPostgresStore(url);
    await expect(attempt).rejects.toThrow(StoreError);
    await expect(attempt).rejects.toThrow('belongs to a newer Demarc (its tables are version 99');
    expect(await server.query('select key from preferences', url)).toEqual([{ key: 'a' }]);
  });

  it('are all made or none', async () => {
    const url = await server.emptyUrl();
    await server.query('create table votes (somebody text)', url);
    await expect(openPostgresStore(url)).rejects.toThrow('Give Demarc a database of its own.');
    const tables = 'select tablename from pg_tables where schemaname = current_schema()';
    expect(await server.query(tables, url)).toEqual([{ tablename: 'votes' }]);
  });

  it('hold no name of a person who was told to be forgotten, in any table', async () => {
    const url = await server.emptyUrl();
    const store = await open(url);
    await fillFor(store, ANNA);
    await fillFor(store, 'slack:T1:U2', 'slack:T1:C8');
    const tables = await server.query(
      'select table_name as name from information_schema.tables where table_schema = current_schema()',
      url,
    );
    const mentions = async () => {
      const found = await Promise.all(
        tables.map(({ name }) =>
          server.query(`select 1 from "${name}" as row where row::text like '%U1ANNA%'`, url),
        ),
      );
      return found.flat().length;
    };
    expect(await mentions()).toBeGreaterThan(10);
    await store.forget(ANNA);
    expect(await mentions()).toBe(0);
    expect(await store.keptOf('slack:T1:U2', 0)).toHaveLength(12);
  });

  it('lose what has expired', async () => {
    const url = await server.emptyUrl();
    const store = await open(url);
    const left = async () =>
      (await server.query('select key from conversations union all select key from deliveries', url)).length;
    await store.keepConversation('talk', STATE, 1_000);
    await store.claim('claimed', 0, 1_000);
    await store.take('taken', 'reply', 0, 0, 2_000_000);
    await store.claim('later', 1_000_000, 2_000_000);
    while ((await left()) > 2) await sleep(10);
    expect(await store.taken('taken', 1_000_000)).toBe(true);
  });

  it('keep the last thousand tips that an address was given', async () => {
    const url = await server.emptyUrl();
    const store = await open(url);
    await server.query(
      `insert into tips (key, day, tip, lease, posted)
        select 'C1', 'day ' || n, to_json('tip ' || n), 0, n - 2000 from generate_series(1, 1200) as n`,
      url,
    );
    await store.claimTip('C1', 'today', 'newest', 0, 10);
    await store.tipPosted('C1', 'today');
    const given = await store.tipsGiven('C1');
    expect([given.length, given[0], given.at(-1)]).toEqual([1_000, 'tip 202', 'newest']);
  });

  it('are read by index for what is due, however many are not', async () => {
    const url = await server.emptyUrl();
    const store = await open(url);
    await server.query(
      `insert into subscriptions (key, value, due, wake, refusals)
        select 'C' || n, '{}', n, n, 0 from generate_series(1, 20000) as n`,
      url,
    );
    await server.query('analyze subscriptions', url);
    const read = async () => {
      const [row] = await server.query(
        `select seq_scan, idx_scan, idx_tup_fetch from pg_stat_user_tables
          where relname = 'subscriptions' and schemaname = current_schema()`,
        url,
      );
      return row as { seq_scan: string; idx_scan: string; idx_tup_fetch: string };
    };
    const before = await read();
    // More often than the planner wants to see a statement before it settles on one plan.
    for (let n = 1; n <= 10; n++) expect(await store.takeDue(n, 1_000_000, 100)).toHaveLength(1);
    await store.close();
    // A connection tells what it has read when it ends.
    let after = await read();
    while (after.idx_scan === before.idx_scan) after = await read();
    expect(after.seq_scan).toBe(before.seq_scan);
    expect(Number(after.idx_tup_fetch) - Number(before.idx_tup_fetch)).toBeLessThan(100);
  });
});
