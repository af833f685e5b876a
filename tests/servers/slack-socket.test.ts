import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { deliverOverSocket } from './slack-delivery.js';
import { slackFixture } from './slack-fixture.js';
import { type SlackServer, startSlackServer } from './slack-server.js';
import { LOCAL_SLACK } from './slack-web-api.js';

type Frame = Record<string, unknown>;

describe('Socket Mode of the local Slack', () => {
  let slack: SlackServer;
  beforeEach(async () => {
    slack = await startSlackServer();
  });
  afterEach(() => slack.close());

  /** A client that collects frames; `next` gives the first that was not taken yet. */
  async function connect() {
    const authorization = `Bearer ${LOCAL_SLACK.appToken}`;
    const call = await fetch(`${slack.apiUrl}apps.connections.open`, {
      method: 'POST',
      headers: { authorization },
    });
    const { url } = (await call.json()) as { url: string };
    const socket = new WebSocket(url);
    const frames: Frame[] = [];
    socket.on('message', (data) => frames.push(JSON.parse(String(data))));
    const next = async (): Promise<Frame> => {
      while (frames.length === 0) await once(socket, 'message');
      return frames.shift() as Frame;
    };
    const ack = (envelope: Frame, payload?: unknown) =>
      socket.send(JSON.stringify({ envelope_id: envelope.envelope_id, payload }));
    return { socket, next, ack, hello: await next() };
  }

  it('says hello and how many connections there are', async () => {
    const first = await connect();
    const second = await connect();
    expect([first.hello.type, first.hello.num_connections]).toEqual(['hello', 1]);
    expect(second.hello.num_connections).toBe(2);
  });

  it('sends an envelope over one connection and hears the answer inside its acknowledgement', async () => {
    const first = await connect();
    const second = await connect();
    const id = slack.socket.send('interactive', slackFixture('view-submission'));
    const other = slack.socket.send('events_api', slackFixture('app-mention'), { over: 1 });
    const submission = await second.next();
    expect(submission).toMatchObject({
      type: 'interactive',
      envelope_id: id,
      accepts_response_payload: true,
    });
    expect(await first.next()).toMatchObject({ envelope_id: other, accepts_response_payload: false });
    second.ack(submission, { response_action: 'clear' });
    expect(await slack.socket.acked(id)).toEqual({ envelope_id: id, payload: { response_action: 'clear' } });
    expect(slack.socket.acknowledged).toEqual([id]);
  });

  it('sends again, over another connection, what was not acknowledged', async () => {
    const first = await connect();
    const second = await connect();
    const id = slack.socket.send('events_api', slackFixture('app-mention'), { redeliverAfter: 30 });
    expect(await second.next()).toMatchObject({ envelope_id: id, retry_attempt: 0 });
    const again = await first.next();
    expect(again).toMatchObject({ retry_attempt: 1, retry_reason: 'timeout' });
    expect(again.payload).toEqual(slackFixture('app-mention'));
    first.ack(again);
    await slack.socket.acked(id);
    await new Promise((resolve) => setTimeout(resolve, 60));
    slack.socket.send('events_api', { last: true });
    expect(await second.next()).toMatchObject({ payload: { last: true } });
  });

  it('gives up after three redeliveries', async () => {
    const { next } = await connect();
    deliverOverSocket(slackFixture('app-mention'), slack.socket, 5);
    const attempts = [await next(), await next(), await next(), await next()];
    expect(attempts.map((frame) => frame.retry_attempt)).toEqual([0, 1, 2, 3]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    slack.socket.send('events_api', { last: true });
    expect(await next()).toMatchObject({ payload: { last: true } });
  });

  it.each(['warning', 'refresh_requested', 'link_disabled'] as const)('says goodbye: %s', async (reason) => {
    const { socket, next } = await connect();
    slack.socket.disconnect(reason);
    expect(await next()).toMatchObject({ type: 'disconnect', reason });
    if (reason === 'link_disabled') await once(socket, 'close');
    else expect(slack.socket.open).toBe(1);
  });

  it('breaks the newest connection and refuses the next', async () => {
    const { socket } = await connect();
    slack.socket.breakOff(1);
    await once(socket, 'close');
    await expect(connect()).rejects.toThrow('503');
    await connect();
    expect(slack.socket.connections).toBe(2);
  });

  it('pings, and can lie dead with the connection open', async () => {
    const { socket } = await connect();
    await slack.socket.ping();
    slack.socket.freeze();
    slack.socket.send('events_api', {});
    socket.ping();
    const outcome = await Promise.race([
      Promise.any([once(socket, 'pong'), once(socket, 'message')]),
      new Promise((resolve) => setTimeout(resolve, 50, 'silence')),
    ]);
    expect(outcome).toBe('silence');
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });
});
