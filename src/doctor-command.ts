import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { config as readEnvFile } from 'dotenv';
import { type Config, readConfig } from './config.js';
import type { Checkup } from './contract/checkup.js';
import { ConfigError } from './contract/errors.js';
import type { Checked } from './doctor/checked.js';
import { dataDirectoryCheckup } from './doctor/checkups/data-directory-checkup.js';
import { knowledgeCheckup } from './doctor/checkups/knowledge-checkup.js';
import { nodeCheckup } from './doctor/checkups/node-checkup.js';
import { portCheckup } from './doctor/checkups/port-checkup.js';
import { formatChecked } from './doctor/format-checked.js';
import { hasColours } from './doctor/has-colours.js';
import { readDoctorOptions } from './doctor/read-doctor-options.js';
import { runCheckups } from './doctor/run-checkups.js';
import { isoDay } from './iso-day.js';
import { readSecretFiles } from './read-secret-files.js';

/** The repository's or image's root, from dist/src/doctor-command.js. */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const COMPILED = resolve(ROOT, 'dist/knowledge.json');

const USAGE = `npm run doctor                       looks at everything that is configured, and says what to do about what is wrong
npm run --silent doctor -- --json    the same for a program: [{"name","state","text"}]
`;

/** `npm run doctor`: for operators. Changes nothing. Exits 1 when something is wrong, 2 when asked something else. */
async function main(args: readonly string[]): Promise<number> {
  const options = readDoctorOptions(args);
  if (options === undefined) return print(process.stderr, USAGE, 2);
  if (options.help) return print(process.stdout, USAGE, 0);
  readEnvFile({ quiet: true });
  const { env } = process;
  const report = await look(env);
  const text = options.json
    ? `${JSON.stringify(report, null, 2)}\n`
    : formatChecked(report, hasColours(process.stdout, env));
  return print(process.stdout, text, report.some(({ state }) => state === 'wrong') ? 1 : 0);
}

async function look(env: NodeJS.ProcessEnv): Promise<Checked[]> {
  const always = [
    nodeCheckup(process.versions.node),
    knowledgeCheckup({
      compiled: COMPILED,
      directory: resolve(ROOT, 'knowledge'),
      today: isoDay(Date.now()),
    }),
  ];
  let config: Config;
  try {
    config = readConfig(await readSecretFiles(env));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const problems = error.problems.map((text) => ({ name: 'configuration', state: 'wrong', text }) as const);
    return [...problems, ...(await runCheckups(always))];
  }
  const checkups = [...always, ...(await checkupsOf(config))];
  return [{ name: 'configuration', state: 'ok', text: inWords(config) }, ...(await runCheckups(checkups))];
}

/** Loads only what is configured, as the start does. */
async function checkupsOf(config: Config): Promise<Checkup[]> {
  const { port, host, metrics, databaseUrl, dataDirectory, overlay, slack, teams, model, proxy } = config;
  const checkups: Checkup[] = [portCheckup(port, host)];
  if (metrics) checkups.push(portCheckup(metrics.port, metrics.host, 'DEMARC_METRICS_PORT'));
  if (databaseUrl === undefined) checkups.push(dataDirectoryCheckup(resolve(dataDirectory)));
  else {
    const { databaseCheckup } = await import('./store/postgres/database-checkup.js');
    checkups.push(databaseCheckup(databaseUrl));
  }
  if (overlay !== undefined) {
    const { overlayCheckup } = await import('./doctor/checkups/overlay-checkup.js');
    checkups.push(overlayCheckup(overlay, COMPILED, isoDay(Date.now())));
  }
  if (slack) {
    const { slackCheckups } = await import('../adapters/slack/checkups/slack-checkups.js');
    checkups.push(...slackCheckups({ ...slack, proxy }));
  }
  if (teams) {
    const { teamsCheckups } = await import('../adapters/teams/checkups/teams-checkups.js');
    checkups.push(...teamsCheckups(teams));
  }
  if (model) {
    const { modelCheckup } = await import('./rephrase/model/model-checkup.js');
    checkups.push(modelCheckup(model.server, proxy));
  }
  return checkups;
}

function inWords({ slack, teams, playground, model }: Config): string {
  const used = [
    slack && 'Slack',
    teams && 'Teams',
    playground && 'the playground',
    model && 'a language model',
  ];
  return `Complete, for ${used.filter(Boolean).join(', ')}.`;
}

/** Gives the exit code once all is written. */
function print(output: NodeJS.WriteStream, text: string, code: number): Promise<number> {
  return new Promise((done) => {
    output.write(text, () => done(code));
  });
}

// Whoever reads the report may stop early, as `head` does; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
// What did not answer in time may still hold a connection, for which nobody waits.
process.exit(await main(process.argv.slice(2)));
