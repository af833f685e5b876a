// Makes a fresh clone runnable: installs what is missing and builds what has changed. Uses nothing but Node and npm,
// because it runs before anything is installed. `--build-only` trusts what is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20)
  fail(`Demarc needs Node 20 or newer; this is ${process.version}. Install it and run the command again.`);

const lockStamp = 'node_modules/.demarc-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!process.argv.includes('--build-only') && read(lockStamp) !== lock) {
  say('Installing what is missing (npm ci) ...');
  // A global NODE_ENV=production would leave out the compiler that the next step needs.
  run(process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'], [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
  ]);
  writeFileSync(lockStamp, lock);
}

const inputs = [
  'src',
  'adapters',
  'tools/build-bundle.mjs',
  'tools/build-page.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
];
const buildStamp = 'dist/.built';
const built = existsSync(buildStamp) ? statSync(buildStamp).mtimeMs : 0;
if (Math.max(...inputs.map(newest)) > built) {
  say('Building ...');
  // Started from nothing, so that a file that was renamed does not live on in the build.
  rmSync('dist', { recursive: true, force: true });
  run([process.execPath], ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  run([process.execPath], ['tools/build-page.mjs']);
  copyFileSync('adapters/slack/manifest.json', 'dist/adapters/slack/manifest.json');
  writeFileSync(buildStamp, '');
}

const compiled = 'dist/knowledge.json';
if (!existsSync(compiled) || newest('knowledge') > statSync(compiled).mtimeMs)
  run([process.execPath], ['dist/src/training/compile-command.js', 'knowledge', 'dist']);

// Last, because it starts what was built.
if (!existsSync('dist/bundle/main.cache')) run([process.execPath], ['tools/build-bundle.mjs']);

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

// Progress goes to standard error: the commands that call this may have their output read by a program.
function run([command, ...first], args) {
  const { status, error } = spawnSync(command, [...first, ...args], { stdio: ['ignore', 2, 2] });
  if (status !== 0)
    fail(
      error ? `Could not run ${command}: ${error.message}` : 'That step failed; its own words stand above.',
    );
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}
