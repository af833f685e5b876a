import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The overlay that ships as an example. */
export const EXAMPLE = 'deploy/overlay';

/** A folder of its own with the example in it, and what changes it. */
export interface OverlayFolder {
  readonly path: string;
  write(file: string, content: string): Promise<void>;
  /** Replaces a part of a file; rejects when the part is not there, so that nothing passes by accident. */
  plant(file: string, from: string | RegExp, to: string): Promise<void>;
  take(file: string): Promise<void>;
  remove(): Promise<void>;
}

export async function overlayFolder(): Promise<OverlayFolder> {
  const path = await mkdtemp(join(tmpdir(), 'demarc-overlay-'));
  await cp(EXAMPLE, path, { recursive: true });
  const write = async (file: string, content: string) => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), content);
  };
  return {
    path,
    write,
    plant: async (file, from, to) => {
      const before = await readFile(join(path, file), 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`nothing to change in ${file}`);
      await write(file, after);
    },
    take: (file) => rm(join(path, file)),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
