import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerLine } from '../../src/contract/answer-line.js';
import { sendAsSlack } from '../servers/slack-request.js';
import { type SlackServer, startSlackServer } from '../servers/slack-server.js';
import { LOCAL_SLACK } from '../servers/slack-web-api.js';
import { type RunningDemarc, refuseDemarc, startDemarc } from './start-demarc.js';

describe('Demarc as a process that nobody has configured', () => {
  // A start costs a second, so the tests share one.
  let demarc: RunningDemarc;
  beforeAll(async () => {
    demarc = await startDemarc({});
  });
  afterAll(() => demarc.kill());

  it('opens the playground when nothing is configured, and prints address and examples', async () => {
    expect(demarc.output()).toContain('do we need to patch aurora ourselves?');
    expect((await fetch(`${demarc.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${demarc.address}/readyz`)).status).toBe(200);
    const page = await fetch(demarc.address);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('Demarc');
  });

  it('answers POST /api/ask with the object of a --jsonl line, and remembers the conversation', async () => {
    const ask = async (question: string) => {
      const body = JSON.stringify({ question, conversation: 'c' });
      const response = await fetch(`${demarc.address}/api/ask`, { method: 'POST', body });
      return (await response.json()) as AnswerLine;
    };
    expect(await ask('who backs up RDS?')).toMatchObject({
      outcome: 'answered',
      verdict: { service: 'rds', topic: 'data-backup' },
    });
    expect(await ask('and DynamoDB?')).toMatchObject({
      verdict: { service: 'dynamodb', topic: 'data-backup' },
    });
  });

  it('says what to do when the port is taken', async () => {
    const { code, output } = await refuseDemarc({
      PORT: new URL(demarc.address).port,
      DEMARC_DATA: 'data/test',
    });
    expect(code).toBe(1);
    expect(output).toContain('The port is taken.');
  });

  it('stops when told to, with exit code 0', async () => {
    expect(await demarc.stop()).toBe(0);
  });
});

describe('Demarc as a process', () => {
  let demarc: RunningDemarc | undefined;
  let slack: SlackServer | undefined;
  afterEach(async () => {
    await demarc?.stop();
    await slack?.close();
    demarc = undefined;
    slack = undefined;
  });

  it('serves Slack and Teams side by side, refuses who is not signed in, and closes the playground', async () => {
    slack = await startSlackServer();
    demarc = await startDemarc({
      SLACK_BOT_TOKEN: LOCAL_SLACK.botToken,
      SLACK_SIGNING_SECRET: 'the signing secret',
      SLACK_API_URL: slack.apiUrl,
      MICROSOFT_APP_ID: '00000000-0000-0000-0000-000000000001',
      MICROSOFT_APP_PASSWORD: 'secret',
      MICROSOFT_APP_TENANT_ID: '00000000-0000-0000-0000-000000000002',
    });
    const activity = readFileSync('tests/fixtures/teams/personal-message.json', 'utf8');
    const post = (path: string) => fetch(`${demarc?.address}${path}`, { method: 'POST', body: activity });
    expect((await post('/slack/events')).status).toBe(401);
    expect((await post('/api/messages')).status).toBe(401);
    expect((await fetch(`${demarc.address}/`)).status).toBe(404);
    expect((await post('/api/ask')).status).toBe(404);
  });

  it('answers a mention in Slack from the knowledge base, and writes nothing of it to the log', async () => {
    slack = await startSlackServer();
    demarc = await startDemarc({
      SLACK_BOT_TOKEN: LOCAL_SLACK.botToken,
      SLACK_SIGNING_SECRET: 'the signing secret',
      SLACK_API_URL: slack.apiUrl,
      LOG_LEVEL: 'debug',
    });
    const mention: unknown = JSON.parse(readFileSync('tests/fixtures/slack/app-mention.json', 'utf8'));
    const reply = await sendAsSlack(
      `${demarc.address}/slack/events`,
      { json: mention },
      { secret: 'the signing secret' },
    );
    expect(reply.status).toBe(200);
    const { body } = await slack.message(1);
    expect(body).toMatchObject({ channel: 'C0CLOUD', thread_ts: '1764000000.000100' });
    expect(body.text).toMatch(/^Shared\. Database \/ engine patching/);
    expect(demarc.output()).not.toContain('patches RDS');
    expect(demarc.output()).not.toContain(LOCAL_SLACK.botToken);
  });

  it('is not ready any more once it is told to stop, and says so to whoever was asking', async () => {
    demarc = await startDemarc({});
    const socket = connect(Number(new URL(demarc.address).port), '127.0.0.1');
    // A request that has begun keeps its connection, and so the stop, waiting.
    socket.write('GET /readyz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n');
    await once(socket, 'ready');
    await fetch(`${demarc.address}/healthz`);
    const stopped = demarc.stop();
    while (!demarc.output().includes('Stopping')) await pause(10);
    socket.write('\r\n');
    const answered = await text(socket);
    expect(answered).toMatch(/^HTTP\/1\.1 503 /);
    expect(answered).toContain('{"status":"not ready","missing":["Demarc is stopping."]}');
    expect(await stopped).toBe(0);
    demarc = undefined;
  });

  it('loads and serves nothing of metrics unless they are switched on', async () => {
    const NODE_OPTIONS = `--import ${pathToFileURL('tests/main/tell-loads.mjs')}`;
    demarc = await startDemarc({ NODE_OPTIONS });
    expect(demarc.output()).toContain('loads express');
    expect(demarc.output()).not.toMatch(/loads prom-client|Metrics are at/);
    expect((await fetch(`${demarc.address}/metrics`)).status).toBe(404);
  });

  it('loads no platform, store, model or reader of files that is not needed', async () => {
    const NODE_OPTIONS = `--import ${pathToFileURL('tests/main/tell-loads.mjs')}`;
    demarc = await startDemarc({ NODE_OPTIONS });
    expect(demarc.output()).toContain('loads express');
    expect(demarc.output()).not.toMatch(
      /loads (@slack\/|botbuilder|botframework|pg|openai|undici|@modelcontextprotocol|zod|yaml|date-holidays|@resvg)/,
    );
  });

  it('says what to do when metrics cannot be served where they should', async () => {
    demarc = await startDemarc({});
    const taken = { DEMARC_METRICS: 'on', DEMARC_METRICS_PORT: new URL(demarc.address).port };
    const { code, output } = await refuseDemarc({ ...taken, PORT: '0', DEMARC_DATA: 'data/test' });
    expect(code).toBe(1);
    expect(output).toContain('(EADDRINUSE): choose another DEMARC_METRICS_PORT or DEMARC_METRICS_HOST');
  });

  it('reports every configuration problem at once', async () => {
    const { code, output } = await refuseDemarc({ PORT: 'x', SLACK_BOT_TOKEN: 'y' });
    expect(code).toBe(1);
    expect(output).toMatch(/PORT must be[\s\S]*SLACK_BOT_TOKEN does not look[\s\S]*SLACK_SIGNING_SECRET/);
    expect(output).not.toContain('    at ');
  });
});
