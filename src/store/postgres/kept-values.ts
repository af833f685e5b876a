import type { Database } from './database.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

/** One value under each key. */
export interface KeptValues<T> {
  /** The value under a key; where there is none, the one under another key. */
  read(key: string, otherwise?: string): Promise<T | undefined>;
  keep(key: string, value: T): Promise<void>;
  drop(key: string): Promise<void>;
}

/** A table that has nothing but keys and values. */
export function keptValues<T>(
  { run }: Database,
  table: 'preferences' | 'installations' | 'place_references',
): KeptValues<T> {
  const read: Statement = {
    name: `${table}: read`,
    text: `select value from ${table} where key in ($1, $2) order by key = $1 desc limit 1`,
    repeatable: true,
  };
  const keep: Statement = {
    name: `${table}: keep`,
    text: `insert into ${table} (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value`,
    repeatable: true,
  };
  const drop: Statement = {
    name: `${table}: drop`,
    text: `delete from ${table} where key = $1`,
    repeatable: true,
  };
  return {
    async read(key, otherwise = key) {
      const [row] = await run<{ value: T }>(read, storedKey(key), storedKey(otherwise));
      return row?.value;
    },
    async keep(key, value) {
      await run(keep, storedKey(key), JSON.stringify(value));
    },
    async drop(key) {
      await run(drop, storedKey(key));
    },
  };
}
