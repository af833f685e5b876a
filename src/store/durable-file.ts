import { open, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';

/** How data becomes text and back. */
export interface Format<T> {
  /** Throws when the text is not what `stringify` makes. */
  parse(text: string): T;
  stringify(data: T): string;
}

/**
 * A file for lowdb. Like its own, it is written beside and renamed, so that it is whole at any moment; other than its
 * own, it can be read by nobody else (tokens are kept in it) and is on the disk, not in a cache, before it is renamed.
 */
export function createDurableFile<T>(file: string, { parse, stringify }: Format<T>): Adapter<T> {
  const beside = join(dirname(file), `.${basename(file)}.tmp`);
  return {
    async read() {
      try {
        return parse(await readFile(file, 'utf8'));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    async write(data) {
      const text = stringify(data);
      const handle = await open(beside, 'w', 0o600);
      try {
        await handle.writeFile(text);
        await handle.datasync();
      } finally {
        await handle.close();
      }
      await rename(beside, file);
    },
  };
}
