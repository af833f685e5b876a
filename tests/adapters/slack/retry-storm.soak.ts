import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { startPostgresServer } from '../../servers/postgres-server.js';
import { startSlackServer } from '../../servers/slack-server.js';
import { judgeStorm } from './storm/judge-storm.js';
import { runStorm, type StormReport } from './storm/run-storm.js';
import { createStormQuestions } from './storm/storm-question.js';

const { SOAK_QUESTIONS = 2_100, SOAK_LIVES = 40, SOAK_SEED = 1 } = process.env;
const REPLICAS = 3;

it('a long storm of deliveries gets one answer to each question', async () => {
  const slack = await startSlackServer({ limitPerChannel: { burst: 30 } });
  const data = await mkdtemp(join(tmpdir(), 'demarc-storm-'));
  const questions = createStormQuestions(slack, Number(SOAK_QUESTIONS));
  const report = await runStorm({
    slack,
    questions,
    env: { DEMARC_DATA: data },
    lives: Number(SOAK_LIVES),
    span: 1_000,
    seed: Number(SOAK_SEED),
  });
  await slack.close();
  await rm(data, { recursive: true, force: true });
  expect(problemsIn(report)).toEqual([]);
  expect(report.rested).toBe(true);
}, 3_600_000);

it('so does one over three processes on a PostgreSQL that crashes once', async () => {
  const slack = await startSlackServer({ limitPerChannel: { burst: 30 } });
  const server = await startPostgresServer();
  const questions = createStormQuestions(slack, Number(SOAK_QUESTIONS));
  const isSettled = async () => {
    const left = await server.query('select from deliveries where reply is not null');
    return left.length === 0;
  };
  const report = await runStorm({
    slack,
    questions,
    env: { DATABASE_URL: server.url },
    replicas: REPLICAS,
    lives: Math.ceil(Number(SOAK_LIVES) / REPLICAS),
    span: 1_500,
    seed: Number(SOAK_SEED),
    settled: isSettled,
    async meanwhile() {
      // In the middle of what has been asked by then: two lives of three or four seconds are over.
      await pause(8_000);
      await server.stop('crash');
      await pause(1_000);
      await server.start();
    },
  });
  await slack.close();
  await server.close();
  expect(problemsIn(report)).toEqual([]);
  expect(report.rested).toBe(true);
}, 3_600_000);

/** What is wrong; the figures are printed. */
function problemsIn(report: StormReport): readonly string[] {
  const { problems, seenTwice } = judgeStorm(report);
  const { outcomes, deliveries, kills, restarts } = report;
  const figures = [
    `${outcomes.length} questions, ${deliveries} deliveries, ${restarts} restarts, ${kills.length} of them after a kill`,
    `${outcomes.filter(({ answers }) => answers.length === 0).length} without an answer, ${outcomes.filter(({ answers }) => answers.length > 1).length} with several`,
    `of these seen twice by one person: ${seenTwice.length}, ${seenTwice.map((gap) => `${gap.toFixed(0)} ms`).join(', ') || 'none'} from a kill`,
  ];
  process.stdout.write(`${figures.join('\n')}\n`);
  return problems;
}
