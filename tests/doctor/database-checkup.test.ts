import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { databaseCheckup } from '../../src/store/postgres/database-checkup.js';
import { openPostgresStore } from '../../src/store/postgres-store.js';
import { type PostgresServer, startPostgresServer } from '../servers/postgres-server.js';
import { found } from './found.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgresServer();
});
afterAll(() => server.close());

const look = async (url: string) => (await found([databaseCheckup(url)])).database;

describe('the database', () => {
  it('may be empty, and stays so', async () => {
    const url = await server.emptyUrl();
    expect(await look(url)).toMatchObject({
      state: 'ok',
      text: expect.stringMatching(/^PostgreSQL 18\S*.*; empty, the first start makes the tables\.$/),
    });
    expect(await server.query(`select to_regclass('demarc_schema') as it`, url)).toEqual([{ it: null }]);
  });

  it('is well with tables of this version, wants older ones brought up to date, and refuses newer ones', async () => {
    const url = await server.emptyUrl();
    const store = await openPostgresStore(url);
    await store.close();
    expect(await look(url)).toMatchObject({ state: 'ok', text: expect.stringContaining('are up to date') });
    await server.query('insert into demarc_schema values (1000, now())', url);
    expect(await look(url)).toMatchObject({
      state: 'wrong',
      text: expect.stringContaining('belongs to a newer Demarc (its tables are version 1000'),
    });
    await server.query('delete from demarc_schema', url);
    expect(await look(url)).toMatchObject({
      state: 'warning',
      text: expect.stringContaining('tables are version 0, and the next start brings them to'),
    });
  });

  it('is wrong when the user may make no tables, has another password, or has no such database', async () => {
    const { host } = new URL(server.url);
    const locked = `postgres://locked:its%20password@${host}/postgres`;
    expect(await look(locked)).toMatchObject({
      state: 'wrong',
      text: expect.stringContaining('Make it the owner of the database'),
    });
    const refused = await look(`postgres://locked:a-wrong-one@${host}/postgres`);
    expect(refused).toMatchObject({
      state: 'wrong',
      text: `PostgreSQL at ${host}/postgres: It refuses the user or the password. Mend DATABASE_URL.`,
    });
    expect(await look(`postgres://postgres@${host}/nowhere`)).toMatchObject({
      state: 'wrong',
      text: expect.stringContaining('It has no such database'),
    });
  });

  it('is wrong when nobody answers', async () => {
    expect(await look('postgres://u:a-secret@127.0.0.1:1/demarc')).toMatchObject({
      state: 'wrong',
      text: expect.stringMatching(/^Cannot reach PostgreSQL at 127.0.0.1:1\/demarc \(ECONNREFUSED\)/),
    });
  });
});
