import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DRAIN } from '../../../src/stop-on-signals.js';
import { type InBoth, startInBoth } from './start-in-both.js';

// Each starts a process, a Slack and a Teams, and waits as long as they do.
jest.setTimeout(90_000);

let data: string;
let both: InBoth;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'demarc-away-'));
  both = await startInBoth({ DEMARC_DATA: data });
});
afterEach(async () => {
  await both.close();
  await rm(data, { recursive: true, force: true });
});

const inThread = (thread: string) =>
  both.slack.posted('C0CLOUD').filter(({ thread_ts }) => thread_ts === thread);

describe('a platform that is away when an answer is ready', () => {
  it('gets it once it is back, once, in Slack', async () => {
    for (const kind of ['lose', 'lose', 'drop'] as const) both.slack.fault({ kind }, 'chat.postMessage');
    both.slack.fault({ kind: 'status', status: 503 }, 'conversations.replies');
    const { status, ts } = await both.mention('wie patcht EC2?');
    expect(status).toBe(200);
    while (inThread(ts).length === 0) await pause(20);
    await pause(3_000);
    expect(inThread(ts).map(({ text }) => text)).toEqual([expect.stringMatching(/^Jij\. /)]);
  });

  it('gets it once it is back, once, in Teams', async () => {
    both.connector.failNext(503, 502, 503);
    const { status } = await both.message('who patches RDS?', 'en');
    expect(status).toBe(200);
    while (both.connector.sent.length === 0) await pause(20);
    await pause(3_000);
    expect(both.connector.sent).toHaveLength(1);
    expect(both.connector.answered.slice(0, 3)).toEqual([503, 502, 503]);
  });

  it('keeps nobody waiting on the other', async () => {
    for (let call = 0; call < 5; call += 1) both.slack.fault({ kind: 'slow', ms: 8_000 }, 'chat.postMessage');
    await both.mention('who patches RDS?');
    const began = performance.now();
    await both.message('who patches RDS?', 'en');
    while (both.connector.sent.length === 0) await pause(20);
    expect(performance.now() - began).toBeLessThan(7_000);
  });

  it('keeps no process from stopping in the time that it may take, nor does who never ends a request', async () => {
    const { slack, demarc } = both;
    slack.fault({ kind: 'slow', ms: 8_000 }, 'chat.postMessage');
    await both.mention('who patches RDS?');
    await slack.called('chat.postMessage', 1);
    const socket = connect(Number(new URL(demarc.address).port), '127.0.0.1');
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write('POST /slack/events HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\nhalf');
    await pause(200);
    const began = performance.now();
    expect(await demarc.stop()).toBe(0);
    expect(performance.now() - began).toBeLessThan(DRAIN);
    socket.destroy();
  });
});
