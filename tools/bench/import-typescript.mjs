import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Imports a local server of the tests: Node 20 reads no TypeScript. */
export async function importTypescript(file) {
  const outfile = resolve('dist/bench', `${basename(file, '.ts')}.mjs`);
  mkdirSync('dist/bench', { recursive: true });
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile));
}
