import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One file of the built page, under the only path that serves it. */
export interface PageFile {
  readonly path: string;
  readonly name: string;
  readonly type: string;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
const SCRIPTS = ['playground.js', 'chunk.js', 'message-previews.js'];

/** Everything the page consists of. A path that is not in this list is not served, so there is no path to traverse. */
export const PAGE_FILES: readonly PageFile[] = [
  { path: '/', name: 'index.html', type: 'text/html; charset=utf-8' },
  ...SCRIPTS.map((name) => ({ path: `/${name}`, name, type: SCRIPT })),
  ...SCRIPTS.map((name) => ({ path: `/${name}.LEGAL.txt`, name: `${name}.LEGAL.txt`, type: TEXT })),
  { path: '/playground.css', name: 'playground.css', type: 'text/css; charset=utf-8' },
  { path: '/logo.svg', name: 'logo.svg', type: 'image/svg+xml' },
];

/** How a file may be sent packed, the smallest first, and what the built file's name ends in. */
export const PACKED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;
export type Packing = (typeof PACKED)[number][0];

/** A file in memory, packed: hardly anybody asks for it otherwise, and it takes a fifth of the room. */
export interface ReadFile {
  readonly packed: Readonly<Record<Packing, Buffer>>;
  /** Of what it says, however it is sent. */
  readonly hash: string;
}

/** Reads the built page into memory, by path. Rejects, naming file and remedy, when it has not been built. */
export async function readPageFiles(pageDirectory: string): Promise<ReadonlyMap<string, ReadFile>> {
  const entries = PAGE_FILES.map(async ({ path, name }) => {
    const read = PACKED.map(async ([packing, end]) => [
      packing,
      await readBuilt(join(pageDirectory, name + end)),
    ]);
    const packed = Object.fromEntries(await Promise.all(read)) as ReadFile['packed'];
    const hash = createHash('sha256').update(packed.gzip).digest('base64url');
    return [path, { packed, hash }] as const;
  });
  return new Map(await Promise.all(entries));
}

async function readBuilt(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Error(`The playground’s page is not built: ${file} cannot be read. Run: npm run build`, {
      cause,
    });
  }
}
