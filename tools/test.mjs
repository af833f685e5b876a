// Everything that CI runs, but for the browser: types, lint, import rules, knowledge, tests. Installs and builds first.
// All of it is independent, so the checks run one after the other beside the tests, which often wait. Jest shows its own progress; the
// checks are told of when it has ended, so that lines do not mix.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const prepared = spawnSync(process.execPath, ['tools/prepare.mjs'], { stdio: 'inherit' });
if (prepared.status !== 0) process.exit(prepared.status ?? 1);

const bin = 'node_modules';
const checks = [
  ['types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['types of the page', ['node_modules/typescript/bin/tsc', '-p', 'adapters/web/page/tsconfig.json']],
  ['lint', [`${bin}/@biomejs/biome/bin/biome`, 'ci', '--colors=off']],
  ['import rules', ['tools/check-imports.mjs']],
  ['licences', ['tools/licences.mjs']],
  ['knowledge', ['dist/src/knowledge/knowledge-command.js']],
];
const checked = oneByOne(checks);
const jest = spawn(
  process.execPath,
  ['--experimental-vm-modules', `${bin}/jest/bin/jest.js`, ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, NODE_NO_WARNINGS: '1' } },
);
const [status] = await once(jest, 'close');

const results = await checked;
for (const { told } of results) process.stdout.write(told);
const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
if (status !== 0) failed.push('tests');

process.stdout.write(failed.length === 0 ? '\nAll checks passed.\n' : `\nFailed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function oneByOne(all) {
  const results = [];
  for (const [name, args] of all) results.push(await check(name, args));
  return results;
}

/** Runs one check; gives whether it passed, and what to tell of it. */
async function check(name, args) {
  const began = Date.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const [status] = await once(child, 'close');
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const passed = status === 0;
  return {
    name,
    passed,
    told: `${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n${passed ? '' : output}`,
  };
}
