import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepNothing } from '../../dist/src/store/keep-nothing.js';
import { openLowdbStore } from '../../dist/src/store/lowdb-store.js';
import { createState } from '../../dist/src/store/state.js';
import { createStateStore } from '../../dist/src/store/state-store.js';

/**
 * The real store over state in memory. A kill costs the last turns, as it does with files, but more of them: up to an
 * hour's. Leases end with whoever held them.
 */
export async function openMemory() {
  const state = createState();
  const { tips, turns } = state.tables;
  let kept = new Map();
  return {
    open: async () => createStateStore(state, keepNothing),
    remember() {
      kept = new Map(turns);
    },
    async restart(_store, isKilled) {
      if (isKilled) for (const [address, turn] of kept) if (turns.has(address)) turns.set(address, turn);
      for (const [address, turn] of turns) turns.set(address, { ...turn, wake: turn.due });
      for (const { claims } of tips.values()) for (const claim of claims) claim.lease = 0;
      return createStateStore(state, keepNothing);
    },
    async end() {},
  };
}

/** The real files. What is on the disk at the moment of a kill is all that is left. */
export async function openLowdb() {
  const directories = [];
  const directory = async () => {
    const path = await mkdtemp(join(tmpdir(), 'demarc-simulate-'));
    directories.push(path);
    return path;
  };
  const open = (path) =>
    openLowdbStore(path, (file) => {
      throw new Error(`${file} is damaged`);
    });
  let path = await directory();
  return {
    open: () => open(path),
    remember() {},
    async restart(store, isKilled) {
      if (isKilled) {
        const left = await directory();
        const tables = (await readdir(path)).filter((name) => name.endsWith('.json'));
        await Promise.all(tables.map((name) => copyFile(join(path, name), join(left, name))));
        path = left;
      }
      await store.close();
      for (const old of directories.splice(0, directories.length - 1)) await rm(old, { recursive: true });
      return open(path);
    },
    async end(store) {
      await store.close();
      for (const old of directories) await rm(old, { recursive: true, force: true });
    },
  };
}
