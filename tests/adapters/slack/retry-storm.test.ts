import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFastClock } from '../../main/create-fast-clock.js';
import { startPostgresServer } from '../../servers/postgres-server.js';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.js';
import { judgeStorm } from './storm/judge-storm.js';
import { runStorm } from './storm/run-storm.js';
import { createStormQuestions } from './storm/storm-question.js';

describe('a storm of deliveries', () => {
  let slack: SlackServer;
  beforeEach(async () => {
    slack = await startSlackServer({ limitPerChannel: { burst: 6 } });
  });
  afterEach(() => slack.close());

  it('gets one answer to each question, over kills, restarts and both transports', async () => {
    const data = await mkdtemp(join(tmpdir(), 'demarc-storm-'));
    const questions = createStormQuestions(slack, 63);
    const env = { DEMARC_DATA: data };
    const report = await runStorm({ slack, questions, env, lives: 4, span: 600, seed: 1 });
    expect(judgeStorm(report).problems).toEqual([]);
    expect(report.rested).toBe(true);
    expect(report.deliveries).toBeGreaterThan(100);
    expect(report.log).not.toMatch(
      /Unhandled|could not be delivered|damaged|Could not stop|Not all could|Node\.js v/,
    );
    await rm(data, { recursive: true, force: true });
  }, 180_000);

  it('gets one answer to each question from three processes on one PostgreSQL', async () => {
    const server = await startPostgresServer();
    try {
      const questions = createStormQuestions(slack, 63);
      const clock = createFastClock(10);
      const report = await runStorm({
        slack,
        questions,
        env: {
          ...clock.env,
          NODE_OPTIONS: `--import=${clock.preload}`,
          DATABASE_URL: server.url,
        },
        replicas: 3,
        lives: 1,
        span: 900,
        seed: 1,
        now: clock.now,
        settled: () => server.query('select from deliveries where reply is not null').then(isEmpty),
      });
      expect(judgeStorm(report).problems).toEqual([]);
      expect(report.rested).toBe(true);
      expect(report.deliveries).toBeGreaterThan(100);
      expect(report.log).not.toMatch(/Unhandled|could not be/);
    } finally {
      await server.close();
    }
  }, 300_000);
});

function isEmpty(rows: readonly object[]): boolean {
  return rows.length === 0;
}
