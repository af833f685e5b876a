// The run itself, inside a network of its own: starts Demarc and the client, and goes through the steps. tools/e2e-teams.mjs calls it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './start-program.mjs';
import { STEPS } from './steps.mjs';
import { openTeamsClient } from './teams-client.mjs';

const [cli, executablePath, pictures] = process.argv.slice(2);
const data = mkdtempSync(join(tmpdir(), 'demarc-e2e-data-'));
const bot = 'http://127.0.0.1:3978/api/messages';

const demarc = await startProgram(
  ['dist/src/main.js'],
  { DEMARC_TEAMS_LOCAL: 'on', DEMARC_DATA: data, PORT: '3978' },
  /Demarc listens on/,
);
const playground = await startProgram(
  [cli, 'start', '-e', bot, '-c', 'msteams', '-p', '56150', '--disable-telemetry'],
  {},
  /Listening on 56150/,
);
const teams = await openTeamsClient({ address: 'http://127.0.0.1:56150/', executablePath, pictures });

let failed = 0;
for (const [at, { name, run }] of STEPS.entries()) {
  const file = `${String(at + 1).padStart(2, '0')}-${name.replace(/\W+/g, '-')}`;
  try {
    await run(teams);
    process.stdout.write(`  ✓ ${name}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(
      `  ✗ ${name}\n    ${String(error.message).split('\n').slice(0, 6).join('\n    ')}\n`,
    );
    writeFileSync(join(pictures, `${file}.txt`), await teams.tell());
  }
  await teams.picture(file);
}

await teams.close();
await playground.stop();
await demarc.stop();
rmSync(data, { recursive: true, force: true });
const trouble = demarc
  .output()
  .split('\n')
  .filter((line) => /"level":[456]0/.test(line));
if (trouble.length > 0) process.stdout.write(`Demarc complained:\n${trouble.join('\n')}\n`);
process.stdout.write(`${STEPS.length - failed} of ${STEPS.length} steps passed.\n`);
process.exit(failed === 0 && trouble.length === 0 ? 0 : 1);
