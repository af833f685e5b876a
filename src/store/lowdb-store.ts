import { mkdir } from 'node:fs/promises';
import { StoreError } from '../contract/errors.js';
import { createRoom } from './create-room.js';
import { type DirectoryLock, lockDirectory } from './directory-lock.js';
import { type Files, openLowdbPersist } from './lowdb-persist.js';
import type { Persist } from './persist.js';
import { removeLeftovers } from './remove-leftovers.js';
import type { OnDamage } from './set-aside.js';
import { createState, type Tables } from './state.js';
import { createStateStore } from './state-store.js';
import type { Store } from './store.js';
import { createLater } from './write-later.js';

/**
 * State in JSON files under `directory`, which is made if it is missing; nobody else can read the files. One process has
 * it at a time. A damaged file is set aside, `onDamage` is told, and the store goes on with what can be read. Throws
 * StoreError, naming the directory, when another process has it, or it cannot be read or written.
 */
export async function openLowdbStore(directory: string, onDamage: OnDamage): Promise<Store> {
  const state = createState();
  let lock: DirectoryLock | undefined;
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    lock = await lockDirectory(directory);
    await removeLeftovers(directory);
    const persist = await openLowdbPersist(directory, state, onDamage);
    return createStateStore(state, guarded(persist, directory, lock));
  } catch (cause) {
    await lock?.release();
    if (cause instanceof StoreError) throw cause;
    const remedy = 'Make it a directory that Demarc may read and write, or set DEMARC_DATA to another.';
    throw new StoreError(`Cannot use ${directory}. ${remedy}`, { cause });
  }
}

/** Writes nothing that another process might be writing, and says of a failure what to do about it. */
function guarded(persist: Files, directory: string, lock: DirectoryLock): Persist {
  let closed = false;
  let closing: Promise<void> | undefined;
  const room = createRoom(directory);
  const failed = (cause: unknown) => {
    const remedy = 'Look at free space and permissions.';
    throw new StoreError(`Cannot write to ${directory}. ${remedy}`, { cause });
  };
  const refusal = (): StoreError | undefined => {
    if (closed) return new StoreError(`${directory} is closed; nothing can be kept any more.`);
    if (lock.isHeld()) return undefined;
    return new StoreError(`Another Demarc took ${directory} over. Stop this one.`);
  };
  const unlessRefused = (work: () => Promise<void>): Promise<void> => {
    const refused = refusal();
    return refused === undefined ? work() : Promise.reject(refused);
  };
  const guard = (work: () => Promise<void>) => unlessRefused(() => work().catch(failed));
  const outcomes = new WeakMap<Promise<void>, Promise<void>>();
  // Thousands wait for one write at once: what becomes of it is found out once, for all of them.
  const outcomeOf = (writing: Promise<void>): Promise<void> => {
    const known = outcomes.get(writing);
    if (known !== undefined) return known;
    const outcome = room.watch(writing).catch(failed);
    // For a conversation, nobody waits.
    outcome.catch(() => {});
    outcomes.set(writing, outcome);
    return outcome;
  };
  const keep = (write: () => Promise<void>) => unlessRefused(() => outcomeOf(write()));
  const close = async () => {
    await later.flush();
    closed = true;
    if (lock.isHeld()) await persist.close();
    await lock.release();
  };
  const table = (name: keyof Tables) => keep(() => persist.table(name));
  const later = createLater(table);
  return {
    table,
    tableLater: later.write,
    conversation(...change) {
      if (refusal() === undefined) void outcomeOf(persist.conversation(...change));
    },
    claimed: (...change) => keep(() => persist.claimed(...change)),
    replied: (...change) => keep(() => persist.replied(...change)),
    finished: (...change) => keep(() => persist.finished(...change)),
    forget: (forgotten) => guard(() => persist.forget(forgotten)),
    ping: () => guard(() => Promise.all([persist.ping(), room.prove()]).then(() => {})),
    expire: (known) => guard(() => persist.expire(known)),
    tidy: (now) => persist.tidy(now),
    close() {
      closing ??= close();
      return closing;
    },
  };
}
