// Everything that CI runs, but for the browser: types, lint, import rules, knowledge, tests. Installs and builds first.
// What is independent runs side by side; each step's output is shown when it ends, so that lines do not mix.
import { spawn, spawnSync } from 'node:child_process';

const prepared = spawnSync(process.execPath, ['tools/prepare.mjs'], { stdio: 'inherit' });
if (prepared.status !== 0) process.exit(prepared.status ?? 1);

const bin = 'node_modules';
const checks = [
  ['types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['types of the page', ['node_modules/typescript/bin/tsc', '-p', 'adapters/web/page/tsconfig.json']],
  ['lint', [`${bin}/@biomejs/biome/bin/biome`, 'ci', '--colors=off']],
  ['import rules', ['tools/check-imports.mjs']],
  ['knowledge', ['dist/src/knowledge/knowledge-command.js']],
];
const failed = (await inPairs(checks)).filter((name) => name !== undefined);

// Jest shows its own progress and comes last, because it uses every core.
const jest = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', `${bin}/jest/bin/jest.js`, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  },
);
if (jest.status !== 0) failed.push('tests');

process.stdout.write(failed.length === 0 ? '\nAll checks passed.\n' : `\nFailed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function inPairs(all) {
  const queue = [...all];
  const results = [];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results.push(await step(...next));
  };
  await Promise.all([worker(), worker()]);
  return results;
}

/** Runs one check; gives its name if it failed. */
function step(name, args) {
  return new Promise((resolve) => {
    const began = Date.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (status) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      process.stdout.write(
        `${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)\n${status === 0 ? '' : output}`,
      );
      resolve(status === 0 ? undefined : name);
    });
  });
}
