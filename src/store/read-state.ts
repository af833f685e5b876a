import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../contract/errors.js';
import { readRecent } from './read-recent.js';
import type { JournalRecord } from './segment.js';
import { createState, type State, type Tables } from './state.js';

/**
 * Reads what the lowdb store has under a directory. It only reads, and each file is whole at any moment, so Demarc may be
 * running meanwhile. Throws StoreError, naming the file, when one cannot be read.
 */
export async function readState(directory: string): Promise<State> {
  const state = createState();
  for (const name of Object.keys(state.tables) as (keyof Tables)[]) {
    const table = state.tables[name] as Map<string, unknown>;
    const text = await read(join(directory, `${name}.json`));
    for (const [key, value] of JSON.parse(text ?? '[]') as [string, unknown][]) table.set(key, value);
  }
  const claimed = new Map<string, number>();
  for (const record of await readJournal(join(directory, 'recent'))) readRecent(record, state, claimed);
  for (const { key, expires } of await readJournal(join(directory, 'replies')))
    state.deliveries.set(key, true, expires);
  return state;
}

async function readJournal(directory: string): Promise<JournalRecord[]> {
  const files = await readdir(directory).catch(() => []);
  const texts = await Promise.all(
    files
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => read(join(directory, file))),
  );
  return texts.flatMap((text) =>
    (text ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
}

/** Undefined where there is no such file: nothing was kept, or all of it has expired this very moment. */
async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new StoreError(`Cannot read ${file}. Run this as the user that Demarc runs as.`, { cause });
  }
}
