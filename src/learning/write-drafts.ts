import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Draft } from './drafts/draft.js';

/** What became of the drafts. */
export interface WrittenDrafts {
  readonly written: readonly string[];
  /** Files that were there already: somebody may be at work in them. */
  readonly left: readonly string[];
}

/**
 * Writes each draft to a file of its own under `directory`, which is made if it is missing. A file that is there already is
 * left alone; drafts of one name are one. Null when `directory` lies inside of `knowledge`: a draft is no knowledge yet.
 */
export async function writeDrafts(
  drafts: readonly Draft[],
  directory: string,
  knowledge: string,
): Promise<WrittenDrafts | null> {
  const [target, forbidden] = await Promise.all([realPath(directory), realPath(knowledge)]);
  if (isInside(target, forbidden)) return null;
  await mkdir(directory, { recursive: true });
  const written: string[] = [];
  const left: string[] = [];
  for (const [name, yaml] of new Map(drafts.map((draft) => [draft.name, draft.yaml]))) {
    const file = join(directory, name);
    // A draft may quote what people typed: it is for whoever wrote it.
    const isNew = await writeFile(file, yaml, { flag: 'wx', mode: 0o600 }).then(() => true, isThere);
    (isNew ? written : left).push(file);
  }
  return { written, left };
}

function isThere(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error;
  return false;
}

function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Where a path leads once links are followed, also when its end does not exist yet. */
async function realPath(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(whole) === whole) throw error;
    return join(await realPath(dirname(whole)), basename(whole));
  }
}
