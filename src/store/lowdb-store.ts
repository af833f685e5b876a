import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { StoreError } from '../contract/errors.js';
import type { ConversationState } from '../understand/understanding.js';
import { type Expiring, live, sweep } from './expiring.js';
import type { Store } from './store.js';

interface Data {
  conversations: Record<string, Expiring<ConversationState>>;
  claims: Record<string, Expiring<true>>;
}

/**
 * State in one JSON file under `directory`, which is made if it is missing. One process only. Writes that arrive while
 * one is under way share the next, so a burst costs two writes and every caller waits for the one that holds its change.
 * Throws StoreError, naming the file, when it cannot be read or written.
 */
export async function openLowdbStore(directory: string): Promise<Store> {
  const file = join(directory, 'state.json');
  const db = new Low<Data>(new JSONFile(file), { conversations: {}, claims: {} });
  try {
    await mkdir(directory, { recursive: true });
    await db.read();
    db.data = { conversations: plainRecord(db.data.conversations), claims: plainRecord(db.data.claims) };
    await db.write();
  } catch (cause) {
    const remedy =
      'Make the directory writable, or move a damaged file away; it holds conversation state only.';
    throw new StoreError(`Cannot use ${file}. ${remedy}`, { cause });
  }

  let underWay: Promise<void> | undefined;
  let waiting: Promise<void> | undefined;
  const write = (): Promise<void> => {
    if (!underWay) {
      underWay = db.write().finally(() => {
        underWay = undefined;
      });
      return underWay;
    }
    waiting ??= underWay
      .catch(() => undefined)
      .then(() => {
        waiting = undefined;
        return write();
      });
    return waiting;
  };
  const save = async () => {
    try {
      await write();
    } catch (cause) {
      throw new StoreError(
        `Cannot write ${file}. Look at free space and permissions of the data directory.`,
        { cause },
      );
    }
  };

  return {
    async conversation(key, now) {
      return live(db.data.conversations, key, now);
    },
    async keepConversation(key, value, expires) {
      db.data.conversations[key] = { value, expires };
      await save();
    },
    async claim(delivery, now, expires) {
      if (live(db.data.claims, delivery, now)) return false;
      sweep(db.data.claims, now);
      sweep(db.data.conversations, now);
      db.data.claims[delivery] = { value: true, expires };
      await save();
      return true;
    },
    async close() {
      await waiting;
      await underWay;
    },
  };
}

/** A record without a prototype: a key named "__proto__" is then a key like any other. */
function plainRecord<T>(entries: Record<string, T>): Record<string, T> {
  return Object.assign(Object.create(null), entries);
}
