import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startPostgresServer } from '../../servers/postgres-server.js';
import { judgeTeamsStorm } from './storm/judge-storm.js';
import { runTeamsStorm, type TeamsStormReport } from './storm/run-storm.js';
import { type LocalMicrosoft, startMicrosoft } from './storm/start-microsoft.js';
import { stormActivities } from './storm/storm-activities.js';

const { SOAK_QUESTIONS = 1_200, SOAK_LIVES = 24, SOAK_SEED = 1 } = process.env;
const REPLICAS = 3;

let microsoft: LocalMicrosoft;
beforeEach(async () => {
  microsoft = await startMicrosoft();
});
afterEach(() => microsoft.close());

it('a long storm of activities gets one answer to each question', async () => {
  const { connector } = microsoft;
  const data = await mkdtemp(join(tmpdir(), 'demarc-storm-'));
  const report = await runTeamsStorm({
    connector,
    activities: stormActivities(connector.url, Number(SOAK_QUESTIONS)),
    env: { ...microsoft.env(), DEMARC_DATA: data },
    replicas: 1,
    lives: Number(SOAK_LIVES),
    span: 1_000,
    seed: Number(SOAK_SEED),
  });
  await rm(data, { recursive: true, force: true });
  expect(problemsIn(report)).toEqual([]);
  expect(report.rested).toBe(true);
}, 3_600_000);

it('so does one over three processes on a PostgreSQL that crashes once', async () => {
  const { connector } = microsoft;
  const server = await startPostgresServer();
  const report = await runTeamsStorm({
    connector,
    activities: stormActivities(connector.url, Number(SOAK_QUESTIONS)),
    env: { ...microsoft.env(), DATABASE_URL: server.url },
    replicas: REPLICAS,
    lives: Math.ceil(Number(SOAK_LIVES) / REPLICAS),
    span: 1_500,
    seed: Number(SOAK_SEED),
    settled: async () => (await server.query('select from deliveries where reply is not null')).length === 0,
    async meanwhile() {
      await pause(8_000);
      await server.stop('crash');
      await pause(1_000);
      await server.start();
    },
  });
  await server.close();
  expect(problemsIn(report)).toEqual([]);
  expect(report.rested).toBe(true);
}, 3_600_000);

/** What is wrong; the figures are printed. */
function problemsIn(report: TeamsStormReport): readonly string[] {
  const { problems, cameAgain } = judgeTeamsStorm(report);
  const { outcomes, deliveries, kills, restarts } = report;
  const figures = [
    `${outcomes.length} questions, ${deliveries} deliveries, ${restarts} restarts, ${kills.length} of them after a kill`,
    `${outcomes.filter(({ answers }) => answers.length === 0).length} without an answer, ${outcomes.filter(({ answers }) => answers.length > 1).length} with several`,
    `repeated for a kill before the answer was noted: ${cameAgain.length}, ${cameAgain.map((gap) => `${gap} ms`).join(', ') || 'none'} from it`,
  ];
  process.stdout.write(`${figures.join('\n')}\n`);
  return problems;
}
