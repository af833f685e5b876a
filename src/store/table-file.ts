import { Low } from 'lowdb';
import { coalesce, type SharedWrite } from './coalesce.js';
import { createDurableFile } from './durable-file.js';
import { type OnDamage, setAside } from './set-aside.js';

type Entry<T> = readonly [string, T];

/**
 * Fills a table with what its lowdb file holds, and gives the write of that file, which holds the whole table. A damaged
 * file is set aside; what can still be read of it is kept. `isValue` tells a value of the table from anything else.
 */
export async function openTableFile<T>(
  file: string,
  table: Map<string, T>,
  isValue: (value: unknown) => boolean,
  onDamage: OnDamage,
): Promise<SharedWrite> {
  const isEntry = (entry: unknown): entry is Entry<T> =>
    Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && isValue(entry[1]);
  let isWhole = true;
  const parse = (text: string): readonly Entry<T>[] => {
    const whole = parsed(text);
    const found = Array.isArray(whole)
      ? whole
      : text.split('\n').map((line) => parsed(line.replace(/,$/, '')));
    const entries = found.filter(isEntry);
    isWhole = found === whole && entries.length === found.length;
    return entries;
  };
  const low = new Low(createDurableFile<readonly Entry<T>[]>(file, { parse, stringify }), []);
  await low.read();
  for (const [key, value] of low.data) table.set(key, value);
  const shared = coalesce(() => {
    low.data = [...table];
    return low.write();
  });
  if (!isWhole) {
    await setAside(file, onDamage);
    await shared.save();
  }
  return shared;
}

/**
 * Pairs rather than an object: a key named "__proto__" is then a key like any other. One a line: for whoever looks, and
 * for what can still be read of a damaged file.
 */
function stringify(entries: readonly Entry<unknown>[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
