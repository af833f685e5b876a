import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFastClock } from '../../main/create-fast-clock.js';
import { startPostgresServer } from '../../servers/postgres-server.js';
import { judgeTeamsStorm } from './storm/judge-storm.js';
import { runTeamsStorm } from './storm/run-storm.js';
import { type LocalMicrosoft, startMicrosoft } from './storm/start-microsoft.js';
import { stormActivities } from './storm/storm-activities.js';

describe('a storm of activities', () => {
  let microsoft: LocalMicrosoft;
  beforeEach(async () => {
    microsoft = await startMicrosoft();
  });
  afterEach(() => microsoft.close());

  it('gets one answer to each question, over kills and restarts', async () => {
    const { connector } = microsoft;
    const data = await mkdtemp(join(tmpdir(), 'demarc-storm-'));
    const report = await runTeamsStorm({
      connector,
      activities: stormActivities(connector.url, 48),
      env: { ...microsoft.env(), DEMARC_DATA: data },
      replicas: 1,
      lives: 1,
      span: 700,
      seed: 1,
    });
    expect(judgeTeamsStorm(report).problems).toEqual([]);
    expect(report.rested).toBe(true);
    expect(report.log).not.toMatch(/Unhandled|could not be|damaged/);
    await rm(data, { recursive: true, force: true });
  }, 180_000);

  it('gets one answer to each question from three processes on one PostgreSQL', async () => {
    const { connector } = microsoft;
    const clock = createFastClock(10);
    const server = await startPostgresServer();
    try {
      const report = await runTeamsStorm({
        connector,
        activities: stormActivities(connector.url, 48),
        env: { ...microsoft.env(clock.preload), ...clock.env, DATABASE_URL: server.url },
        replicas: 3,
        lives: 1,
        span: 900,
        seed: 1,
        settled: async () =>
          (await server.query('select from deliveries where reply is not null')).length === 0,
      });
      expect(judgeTeamsStorm(report).problems).toEqual([]);
      expect(report.rested).toBe(true);
      expect(report.log).not.toMatch(/Unhandled|could not be/);
    } finally {
      await server.close();
    }
  }, 180_000);
});
