import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeptRecord } from '../../src/store/kept-record.js';
import { openPostgresStore } from '../../src/store/postgres-store.js';
import { type PostgresServer, startPostgresServer } from '../servers/postgres-server.js';
import { ANNA, fillFor } from '../store/person-contract.js';

const run = promisify(execFile);

describe('npm run person, on a PostgreSQL that Demarc uses', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgresServer();
  });
  afterAll(() => server.close());

  it('tells what is kept of a person, and deletes it, while replicas run', async () => {
    const url = await server.emptyUrl();
    const store = await openPostgresStore(url);
    try {
      await fillFor(store, ANNA);
      const person = async (...args: string[]) => {
        const env = { PATH: process.env.PATH, DATABASE_URL: url };
        return (await run(process.execPath, ['dist/src/person-command.js', ...args], { env })).stdout;
      };
      const told = JSON.parse(await person('export', ANNA)) as readonly KeptRecord[];
      // By this clock the conversation, the deliveries and the quiz are long over.
      expect(new Set(told.map(({ kind }) => kind))).toEqual(
        new Set(['preference', 'subscription', 'tips', 'services', 'reference', 'vote']),
      );
      await person('forget', ANNA);
      expect(await store.keptOf(ANNA, 0)).toEqual([]);
    } finally {
      await store.close();
    }
  });

  it('says what to do where the database is away, and no secret', async () => {
    const env = { PATH: process.env.PATH, DATABASE_URL: 'postgres://demarc:its-secret@127.0.0.1:1/demarc' };
    const failed = run(process.execPath, ['dist/src/person-command.js', 'export', ANNA], { env });
    const { code, stderr } = await failed.then(
      () => ({ code: 0, stderr: '' }),
      (error: { code: number; stderr: string }) => error,
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/database/i);
    expect(stderr).not.toMatch(/its-secret|\n\s+at /);
  });
});
