import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import { storeContract } from './store-contract.js';

const made: string[] = [];
const directory = async () => {
  const path = await mkdtemp(join(tmpdir(), 'demarc-store-'));
  made.push(path);
  return path;
};
afterAll(() => Promise.all(made.map((path) => rm(path, { recursive: true, force: true }))));

storeContract('lowdb', async () => openLowdbStore(await directory(), () => undefined));
