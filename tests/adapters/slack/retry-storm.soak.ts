import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { startSlackServer } from '../../servers/slack-server.js';
import { judgeStorm } from './storm/judge-storm.js';
import { runStorm } from './storm/run-storm.js';
import { createStormQuestions } from './storm/storm-question.js';

const { SOAK_QUESTIONS = 2_100, SOAK_LIVES = 40, SOAK_SEED = 1 } = process.env;

it('a long storm of deliveries gets one answer to each question', async () => {
  const slack = await startSlackServer({ limitPerChannel: { burst: 30 } });
  const data = await mkdtemp(join(tmpdir(), 'demarc-storm-'));
  const questions = createStormQuestions(slack, Number(SOAK_QUESTIONS));
  const report = await runStorm({
    slack,
    questions,
    data,
    lives: Number(SOAK_LIVES),
    span: 1_000,
    seed: Number(SOAK_SEED),
  });
  const { problems, seenTwice } = judgeStorm(report);
  const { outcomes, deliveries, kills, restarts } = report;
  const figures = [
    `${outcomes.length} questions, ${deliveries} deliveries, ${restarts} restarts, ${kills.length} of them after a kill`,
    `${outcomes.filter(({ answers }) => answers.length === 0).length} without an answer, ${outcomes.filter(({ answers }) => answers.length > 1).length} with several`,
    `of these seen twice by one person: ${seenTwice.length}, ${seenTwice.map((gap) => `${gap.toFixed(0)} ms`).join(', ') || 'none'} from a kill`,
  ];
  process.stdout.write(`${figures.join('\n')}\n`);
  await slack.close();
  await rm(data, { recursive: true, force: true });
  expect(problems).toEqual([]);
}, 3_600_000);
