import { Low } from 'lowdb';
import { coalesce, type SharedWrite } from './coalesce.js';
import { createDurableFile } from './durable-file.js';
import { type OnDamage, setAside } from './set-aside.js';

type Entries<T> = readonly (readonly [string, T])[];

/**
 * Fills a table with what its lowdb file holds, and gives the write of that file, which holds the whole table. A damaged
 * file is set aside, and the table begins empty.
 */
export async function openTableFile<T>(
  file: string,
  table: Map<string, T>,
  onDamage: OnDamage,
): Promise<SharedWrite> {
  const low = new Low<Entries<T>>(createDurableFile<Entries<T>>(file, { parse, stringify }), []);
  try {
    await low.read();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    await setAside(file, onDamage);
  }
  for (const [key, value] of low.data) table.set(key, value);
  return coalesce(() => {
    low.data = [...table];
    return low.write();
  });
}

/** Pairs rather than an object: a key named "__proto__" is then a key like any other. One a line, for whoever looks. */
function stringify(entries: Entries<unknown>): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

function parse<T>(text: string): Entries<T> {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries) || !entries.every(isEntry)) throw new SyntaxError('No list of entries');
  return entries;
}

function isEntry(entry: unknown): boolean {
  return Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && entry[1] != null;
}
