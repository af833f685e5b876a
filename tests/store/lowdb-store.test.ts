import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/contract/errors.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { storeContract } from './store-contract.js';

const made: string[] = [];
const directory = async () => {
  const path = await mkdtemp(join(tmpdir(), 'demarc-store-'));
  made.push(path);
  return path;
};
afterAll(() => Promise.all(made.map((path) => rm(path, { recursive: true, force: true }))));

storeContract('lowdb', async () => openLowdbStore(await directory()));

describe('the lowdb store', () => {
  it('finds again what another process kept, when it was acknowledged', async () => {
    const path = await directory();
    const first = await openLowdbStore(path);
    await first.keepConversation(
      'a',
      { locale: 'en', services: ['s3'], topics: [], family: null, claim: null },
      1_000,
    );
    const second = await openLowdbStore(path);
    expect(await second.conversation('a', 0)).toMatchObject({ services: ['s3'] });
  });

  it('makes the directory that it is given', async () => {
    const path = join(await directory(), 'deep', 'down');
    await (await openLowdbStore(path)).close();
    expect(JSON.parse(await readFile(join(path, 'state.json'), 'utf8'))).toEqual({
      conversations: {},
      claims: {},
    });
  });

  it('says what to do about a damaged file, and leaves it alone', async () => {
    const path = await directory();
    await writeFile(join(path, 'state.json'), '{"conversations":');
    await expect(openLowdbStore(path)).rejects.toThrow(StoreError);
    await expect(openLowdbStore(path)).rejects.toThrow(/move a damaged file away/);
    expect(await readFile(join(path, 'state.json'), 'utf8')).toBe('{"conversations":');
  });

  it('forgets what has expired, so that the file does not grow for ever', async () => {
    const path = await directory();
    const store = await openLowdbStore(path);
    await store.claim('old', 0, 10);
    await store.claim('new', 20, 30);
    await store.close();
    expect(Object.keys(JSON.parse(await readFile(join(path, 'state.json'), 'utf8')).claims)).toEqual(['new']);
  });
});
