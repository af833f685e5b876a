// Puts what runs into a few files in dist/bundle/, and beside each what V8 makes of it when Demarc starts: a start that reads and compiles
// hundreds of modules takes several times as long. Packages that are configured seldom stay where npm has put them.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { loadBundle, PACKED } from '../dist/src/load-bundle.js';

const DIST = resolve('dist');
const TO = join(DIST, 'bundle');
/** Whoever needs one of these loads it from node_modules. */
const UNPACKED = [
  '@modelcontextprotocol/sdk',
  '@resvg/resvg-js',
  'csv-stringify',
  'date-holidays',
  'openai',
  'pg',
  'prom-client',
  'yaml',
  'zod',
];
const packed = Object.values(PACKED).flat();
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Whatever is loaded is loaded by the `require` that the bundle is given.
  supported: { 'dynamic-import': false },
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
  legalComments: 'none',
  logLevel: 'warning',
};

rmSync(TO, { recursive: true, force: true });
mkdirSync(TO, { recursive: true });
for (const [file, names] of Object.entries(PACKED)) {
  const contents = names.map((name) => getter(name)).join('\n');
  await build({
    ...common,
    stdin: { contents, resolveDir: '.' },
    outfile: join(TO, `${file}.cjs`),
    external: packed.filter((name) => !names.includes(name)),
    minifyWhitespace: true,
  });
}
await build({
  ...common,
  stdin: { contents: main(), resolveDir: DIST },
  outfile: join(TO, 'main.cjs'),
  external: [...packed, ...UNPACKED],
  plugins: [{ name: 'own-addresses', setup: keepOwnAddresses }],
});
for (const file of readdirSync(TO)) escapeRegexes(join(TO, file));
await writeCaches();
process.exit(0);

/** What is loaded is read byte by byte, and esbuild escapes all but regular expressions: `/\u2019/` and the pattern itself are one. */
function escapeRegexes(file) {
  const code = readFileSync(file, 'utf8');
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync(file, code.replace(/[^\x00-\x7f]/g, escaped));
}

/** A package is run when somebody asks for it. */
function getter(name) {
  const quoted = JSON.stringify(name);
  return `Object.defineProperty(exports, ${quoted}, { enumerable: true, get: () => require(${quoted}) });`;
}

function main() {
  return `export { start } from './src/start.js';
    export const loadPlatforms = () =>
      Promise.all([import('./adapters/slack/slack-platform.js'), import('./adapters/teams/teams-platform.js')]);`;
}

/** A module that asks for its own address is told where it would lie if it were not bundled. */
function keepOwnAddresses({ onLoad }) {
  onLoad({ filter: /[\\/]dist[\\/](src|adapters)[\\/].*\.js$/ }, ({ path }) => {
    const code = readFileSync(path, 'utf8');
    if (!code.includes('import.meta.url')) return undefined;
    const from = JSON.stringify(path.slice(TO.length - 'bundle'.length).replaceAll('\\', '/'));
    const address = `require('node:url').pathToFileURL(require('node:path').join(__dirname, '..', ${from})).href`;
    return { contents: code.replaceAll('import.meta.url', address), loader: 'js' };
  });
}

/** Starts what was built, with every package in it loaded, and keeps what V8 has compiled by then. */
async function writeCaches() {
  const { main, load, scripts } = loadBundle(DIST);
  for (const name of packed) load(name);
  await main.loadPlatforms();
  const data = mkdtempSync(join(tmpdir(), 'demarc-bundle-'));
  process.env = { PORT: '0', DEMARC_DATA: data, LOG_LEVEL: 'silent' };
  const write = process.stdout.write;
  process.stdout.write = () => true;
  await main.start([], resolve('.'));
  await pause(100);
  process.stdout.write = write;
  // The one that is loaded first is written last: its presence tells that the bundle is whole.
  for (const [name, script] of [...scripts].reverse())
    writeFileSync(join(TO, `${name}.cache`), script.createCachedData());
  rmSync(data, { recursive: true, force: true });
}
