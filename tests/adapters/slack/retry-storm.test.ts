import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.js';
import { judgeStorm } from './storm/judge-storm.js';
import { runStorm } from './storm/run-storm.js';
import { createStormQuestions } from './storm/storm-question.js';

describe('a storm of deliveries', () => {
  let slack: SlackServer;
  let data: string;
  beforeEach(async () => {
    slack = await startSlackServer({ limitPerChannel: { burst: 6 } });
    data = await mkdtemp(join(tmpdir(), 'demarc-storm-'));
  });
  afterEach(async () => {
    await slack.close();
    await rm(data, { recursive: true, force: true });
  });

  it('gets one answer to each question, over kills, restarts and both transports', async () => {
    const questions = createStormQuestions(slack, 63);
    const report = await runStorm({ slack, questions, data, lives: 4, span: 600, seed: 1 });
    expect(judgeStorm(report).problems).toEqual([]);
    expect(report.deliveries).toBeGreaterThan(100);
    expect(report.log).not.toMatch(/Unhandled|could not be delivered|damaged/);
  }, 60_000);
});
