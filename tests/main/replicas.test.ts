import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerLine } from '../../src/contract/answer-line.js';
import { type PostgresServer, startPostgresServer } from '../servers/postgres-server.js';
import { slackFixture } from '../servers/slack-fixture.js';
import { sendAsSlack } from '../servers/slack-request.js';
import { type SlackServer, startSlackServer } from '../servers/slack-server.js';
import { LOCAL_SLACK } from '../servers/slack-web-api.js';
import { type RunningDemarc, refuseDemarc, startDemarc } from './start-demarc.js';

let server: PostgresServer;
let slack: SlackServer;
let one: RunningDemarc;
let other: RunningDemarc;
const running: RunningDemarc[] = [];
beforeAll(async () => {
  [server, slack] = await Promise.all([startPostgresServer(), startSlackServer()]);
  await server.query('create database demarc owner locked');
  const env = {
    ...database(),
    SLACK_BOT_TOKEN: LOCAL_SLACK.botToken,
    SLACK_SIGNING_SECRET: 'the signing secret',
    SLACK_API_URL: slack.apiUrl,
    DEMARC_PLAYGROUND: 'on',
    LOG_LEVEL: 'debug',
  };
  const start = async () => {
    const demarc = await startDemarc(env);
    running.push(demarc);
    return demarc;
  };
  [one, other] = await Promise.all([start(), start()]);
});
afterAll(async () => {
  // What has not started has not to be ended either, and must not keep the rest from it.
  await Promise.all(running.map((demarc) => demarc.stop()));
  await Promise.all([slack?.close(), server?.close()]);
});

/** A database that a role without any other right owns. */
function database() {
  const address = server.url.replace('postgres@', 'locked@').replace(/postgres$/, 'demarc');
  return { DATABASE_URL: address, PGPASSWORD: 'its password' };
}

async function ask({ address }: RunningDemarc, conversation: string, question: string) {
  const body = JSON.stringify({ question, conversation });
  const response = await fetch(`${address}/api/ask`, { method: 'POST', body });
  return ((await response.json()) as AnswerLine).verdict;
}

describe('two replicas on one PostgreSQL', () => {
  it('answer a delivery once, whichever gets it, and tell no secret', async () => {
    const mention = slackFixture('app-mention');
    const next = { ...mention, event_id: 'Ev0NEXT', event: { ...mention.event, ts: '1764000001.000100' } };
    for (const json of [mention, next]) {
      const sent = [one, other, one, other].map(({ address }) =>
        sendAsSlack(`${address}/slack/events`, { json }, { secret: 'the signing secret' }),
      );
      expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    }
    await slack.message(2);
    const threads = slack.messages.map(({ body }) => body.thread_ts);
    expect(threads.sort()).toEqual(['1764000000.000100', '1764000001.000100']);
    for (const { output } of [one, other]) expect(output()).not.toMatch(/its(%20| )password/);
  });

  it('follow one conversation', async () => {
    expect(await ask(one, 'c', 'who backs up RDS?')).toMatchObject({ service: 'rds', topic: 'data-backup' });
    expect(await ask(other, 'c', 'and DynamoDB?')).toMatchObject({
      service: 'dynamodb',
      topic: 'data-backup',
    });
    expect(await ask(one, 'c', 'and S3?')).toMatchObject({ service: 's3', topic: 'data-backup' });
  });

  it('live on while the database is away, and answer when it is back', async () => {
    await server.stop('crash');
    for (const { address } of [one, other]) expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const during = await fetch(`${one.address}/api/ask`, {
      method: 'POST',
      body: JSON.stringify({ question: 'who backs up RDS?', conversation: 'd' }),
    });
    expect(during.status).toBe(500);
    const unable = await fetch(`${one.address}/readyz`);
    expect(unable.status).toBe(503);
    expect(await unable.json()).toEqual({ status: 'not ready', missing: ['The store does not answer.'] });
    await server.start();
    while (!(await fetch(`${one.address}/readyz`)).ok) await pause(100);
    expect(await ask(one, 'd', 'who backs up RDS?')).toMatchObject({ service: 'rds' });
    expect(await ask(other, 'd', 'and DynamoDB?')).toMatchObject({
      service: 'dynamodb',
      topic: 'data-backup',
    });
  });
});

describe('npm run review', () => {
  it('looks into the database that DATABASE_URL names', async () => {
    const run = promisify(execFile)(process.execPath, ['dist/src/learning/review-command.js'], {
      env: { PATH: process.env.PATH, ...database() },
    });
    expect((await run).stdout).toMatch(/^Nothing has been counted yet in the database of DATABASE_URL\.\n/);
  });
});

describe('Demarc without its PostgreSQL', () => {
  it('says at the start what to do, and no secret', async () => {
    const { code, output } = await refuseDemarc({
      DATABASE_URL: 'postgres://demarc:s3cret@127.0.0.1:9/demarc',
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^Cannot reach PostgreSQL at 127\.0\.0\.1:9\/demarc \(ECONNREFUSED\)\. See that/);
    expect(output).not.toContain('s3cret');
  });
});
