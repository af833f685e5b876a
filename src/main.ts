import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBundle } from './load-bundle.js';

/** The repository's or image's root, from dist/src/main.js. */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

// From one file if the build has made one, else module by module.
const { start } = loadBundle(resolve(ROOT, 'dist'))?.main ?? (await import('./start.js'));
await start(process.argv.slice(2), ROOT);
