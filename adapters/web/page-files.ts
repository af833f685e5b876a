import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One file of the built page, under the only path that serves it. */
export interface PageFile {
  readonly path: string;
  readonly name: string;
  readonly type: string;
}

/** Everything the page consists of. A path that is not in this list is not served, so there is no path to traverse. */
export const PAGE_FILES: readonly PageFile[] = [
  { path: '/', name: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/playground.js', name: 'playground.js', type: 'text/javascript; charset=utf-8' },
  { path: '/playground.css', name: 'playground.css', type: 'text/css; charset=utf-8' },
  { path: '/logo.svg', name: 'logo.svg', type: 'image/svg+xml' },
  { path: '/playground.js.LEGAL.txt', name: 'playground.js.LEGAL.txt', type: 'text/plain; charset=utf-8' },
];

/** Reads the built page into memory, by path. Rejects, naming file and remedy, when it has not been built. */
export async function readPageFiles(pageDirectory: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = PAGE_FILES.map(async ({ path, name }) => {
    const file = join(pageDirectory, name);
    try {
      return [path, await readFile(file)] as const;
    } catch (cause) {
      throw new Error(`The playground’s page is not built: ${file} cannot be read. Run: npm run build`, {
        cause,
      });
    }
  });
  return new Map(await Promise.all(entries));
}
