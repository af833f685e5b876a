import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from './drafts/draft.js';

/** What became of the drafts. */
export interface WrittenDrafts {
  readonly written: readonly string[];
  /** Files that were there already: somebody may be at work in them. */
  readonly left: readonly string[];
}

/**
 * Writes each draft to a file of its own under `directory`, which is made if it is missing. A file that is there already is
 * left alone; drafts of one name are one.
 */
export async function writeDrafts(drafts: readonly Draft[], directory: string): Promise<WrittenDrafts> {
  await mkdir(directory, { recursive: true });
  const written: string[] = [];
  const left: string[] = [];
  for (const [name, yaml] of new Map(drafts.map((draft) => [draft.name, draft.yaml]))) {
    const file = join(directory, name);
    // A draft may quote what people typed: nobody else is to read it.
    const isNew = await writeFile(file, yaml, { flag: 'wx', mode: 0o600 }).then(() => true, isThere);
    (isNew ? written : left).push(file);
  }
  return { written, left };
}

function isThere(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error;
  return false;
}
