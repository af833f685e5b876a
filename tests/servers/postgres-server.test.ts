import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type PostgresServer, startPostgresServer } from './postgres-server.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgresServer();
});
afterAll(() => server.close());

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the local PostgreSQL', () => {
  it('gives each caller an empty schema of its own', async () => {
    const [one, other] = [await server.emptyUrl(), await server.emptyUrl()];
    await ask(one, 'create table t (n int)');
    await expect(ask(other, 'select * from t')).rejects.toMatchObject({ code: '42P01' });
  });

  it('has after a restart what it had', async () => {
    const url = await server.emptyUrl();
    await ask(url, 'create table t (n int)');
    await ask(url, 'insert into t values (7)');
    await server.stop();
    await expect(ask(url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.start();
    expect(await ask(url, 'select n from t')).toEqual([{ n: 7 }]);
  });

  it('lets a role with a password in only with that', async () => {
    const as = (password: string) => server.url.replace('postgres@', `locked:${password}@`);
    expect(await ask(as('its%20password'), 'select 1 as n')).toEqual([{ n: 1 }]);
    await expect(ask(as('another'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });
});
