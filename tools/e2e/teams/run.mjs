// The run itself, inside a network of its own: starts Demarc and the client, and goes through the steps. tools/e2e-teams.mjs
// calls it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './start-program.mjs';
import { STEPS } from './steps.mjs';
import { openTeamsClient } from './teams-client.mjs';

const [cli, executablePath, pictures] = process.argv.slice(2);
const data = mkdtempSync(join(tmpdir(), 'demarc-e2e-data-'));
const bot = 'http://127.0.0.1:3978/api/messages';
/** What has to be undone, the latest first. */
const undo = [() => rmSync(data, { recursive: true, force: true })];

try {
  process.exitCode = await drive();
} finally {
  for (const step of undo.reverse()) await step();
}

async function drive() {
  const demarc = await startProgram(
    ['dist/src/main.js'],
    { DEMARC_TEAMS_LOCAL: 'on', DEMARC_DATA: data, PORT: '3978', DEMARC_PERSON_PER_MINUTE: '0' },
    /Demarc listens on/,
  );
  undo.push(demarc.stop);
  const playground = await startProgram(
    [cli, 'start', '-e', bot, '-c', 'msteams', '-p', '56150', '--disable-telemetry'],
    {},
    /Listening on 56150/,
  );
  undo.push(playground.stop);
  const teams = await openTeamsClient({ address: 'http://127.0.0.1:56150/', executablePath, pictures });
  undo.push(teams.close);

  let passed = 0;
  for (const [at, step] of STEPS.entries()) if (await goThrough(step, at + 1, teams)) passed += 1;
  const trouble = demarc.output().split('\n').filter(isTrouble);
  if (trouble.length > 0) process.stdout.write(`Demarc complained:\n${trouble.join('\n')}\n`);
  process.stdout.write(`${passed} of ${STEPS.length} steps passed.\n`);
  return passed === STEPS.length && trouble.length === 0 ? 0 : 1;
}

/** Whether the step passed. A picture is taken either way; what was on the page is written down beside a failure's. */
async function goThrough({ name, run }, number, teams) {
  const file = `${String(number).padStart(2, '0')}-${name.replace(/\W+/g, '-')}`;
  let reason;
  try {
    await run(teams);
  } catch (error) {
    reason = error.message.split('\n').slice(0, 6).join('\n    ');
    writeFileSync(join(pictures, `${file}.txt`), await teams.tell());
  }
  process.stdout.write(reason === undefined ? `  ✓ ${name}\n` : `  ✗ ${name}\n    ${reason}\n`);
  await teams.picture(file);
  return reason === undefined;
}

/** Whether a line of Demarc's log is a warning or worse. */
function isTrouble(line) {
  return /"level":[456]0/.test(line);
}
