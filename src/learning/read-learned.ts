import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../contract/errors.js';
import type { KeptGap, KeptVote } from '../store/state.js';
import type { Gap } from '../store/store.js';
import type { DatedVote, Learned } from './learned.js';

/**
 * Reads what was counted from the data directory of the lowdb store, without what people typed before the ISO day
 * `textsSince`: a process that stands still drops nothing, so what it should have dropped is left out here. It only reads,
 * and each file is whole at any moment, so Demarc may be running meanwhile. Where nothing has been counted, or there is no
 * such directory, nothing is learnt. Throws StoreError, naming the file, when it cannot be read.
 */
export async function readLearned(directory: string, textsSince: string): Promise<Learned> {
  const gap = ({ texts, ...rest }: KeptGap): Gap => ({
    ...rest,
    texts: texts.filter(({ day }) => day >= textsSince).map(({ text }) => text),
  });
  const vote = (kept: KeptVote): DatedVote => (kept.day >= textsSince ? kept : { ...kept, words: null });
  const [gaps, votes] = await Promise.all([
    readTable(join(directory, 'gaps.json'), gap),
    readTable(join(directory, 'votes.json'), vote),
  ]);
  return { gaps, votes };
}

/** A table of the store is a list of keys and values. */
async function readTable<Kept, T>(file: string, read: (value: Kept) => T): Promise<T[]> {
  try {
    const entries = JSON.parse(await readFile(file, 'utf8')) as readonly (readonly [string, Kept])[];
    return entries.map(([, value]) => read(value));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    const remedy =
      'Run the review as the user that Demarc runs as; a damaged file is set aside when Demarc starts.';
    throw new StoreError(`Cannot read ${file}. ${remedy}`, { cause });
  }
}
