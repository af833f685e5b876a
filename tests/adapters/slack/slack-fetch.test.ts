import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Dispatcher } from 'undici';
import { createDispatcher, type ProxyRoute } from '../../../adapters/slack/create-dispatcher.js';
import { silentLogger } from '../../../adapters/slack/silent-logger.js';
import { createSlackFetch } from '../../../adapters/slack/slack-fetch.js';
import { type HttpProxy, startHttpProxy } from '../../servers/http-proxy.js';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';

let slack: SlackServer;
let echo: Echo;
let dispatchers: Dispatcher[];

beforeEach(async () => {
  dispatchers = [];
  slack = await startSlackServer();
  echo = await startEcho();
});

afterEach(async () => {
  await Promise.all(dispatchers.map((dispatcher) => dispatcher.destroy()));
  await slack.close();
  await echo.close();
});

function dispatch(proxy?: ProxyRoute): Dispatcher {
  const dispatcher = createDispatcher(proxy);
  dispatchers.push(dispatcher);
  return dispatcher;
}

function client(proxy?: ProxyRoute): webApi.WebClient {
  return new webApi.WebClient(LOCAL_SLACK.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    logger: silentLogger(),
    fetch: createSlackFetch(dispatch(proxy)),
  });
}

describe('the fetch of Slack’s clients', () => {
  it('calls Slack, and tells what failed as Slack’s own would', async () => {
    const { chat } = client();
    await chat.postMessage({ channel: 'C0CLOUD', text: 'hello' });
    expect(slack.messages[0]?.body).toMatchObject({ channel: 'C0CLOUD', text: 'hello' });
    slack.fault({ kind: 'refuse', error: 'channel_not_found' });
    await expect(chat.postMessage({ channel: 'C0CLOUD', text: 'a' })).rejects.toBeInstanceOf(
      webApi.WebAPIPlatformError,
    );
    slack.fault({ kind: 'drop' });
    await expect(chat.postMessage({ channel: 'C0CLOUD', text: 'b' })).rejects.toBeInstanceOf(
      webApi.WebAPIRequestError,
    );
    expect(slack.messages).toHaveLength(3);
  });

  it('passes on status, headers, text, JSON and bytes', async () => {
    const answer = await createSlackFetch(dispatch())(echo.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"é"}',
    });
    expect(answer).toMatchObject({ ok: true, status: 200, statusText: 'OK', url: echo.url });
    expect(await answer.json()).toEqual({ method: 'POST', type: 'application/json', body: '{"text":"é"}' });
    expect(await answer.text()).toContain('é');
    expect(new TextDecoder().decode(await answer.arrayBuffer())).toContain('é');
    expect(answer.headers.get('Content-Type')).toBe('application/json');
    expect(answer.headers.get('x-none')).toBeNull();
    expect(Object.fromEntries(answer.headers.entries())).toMatchObject({ 'x-twice': 'a, b' });
  });

  it('follows no redirect and takes any other status as an answer', async () => {
    const fetch = createSlackFetch(dispatch());
    expect(await fetch(`${echo.url}?status=302`)).toMatchObject({ ok: false, status: 302 });
    expect(await fetch(`${echo.url}?status=503`)).toMatchObject({ ok: false, status: 503 });
  });

  it('sends a form with a file', async () => {
    const body = new FormData();
    body.set('file', new Blob(['bytes']), 'a.txt');
    const answer = await createSlackFetch(dispatch())(echo.url, { method: 'POST', body });
    expect(await answer.json()).toMatchObject({
      type: expect.stringMatching(/^multipart\/form-data; boundary=/),
      body: expect.stringMatching(/filename="a.txt"[\s\S]*\r\n\r\nbytes\r\n/),
    });
  });

  it('uses a connection again, also when nobody reads an answer', async () => {
    const fetch = createSlackFetch(dispatch());
    for (let call = 0; call < 10; call += 1) await fetch(echo.url);
    expect(echo.connections).toBeLessThan(3);
  });

  it('gives up when it is told to', async () => {
    const fetch = createSlackFetch(dispatch());
    const hanging = fetch(`${echo.url}?hang`, { signal: AbortSignal.timeout(50) });
    await expect(hanging).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('a proxy', () => {
  let proxy: HttpProxy;

  beforeEach(async () => {
    proxy = await startHttpProxy('ann:s3cret');
  });

  afterEach(() => proxy.close());

  it('is gone through by the Web API', async () => {
    await client({ url: proxy.url, except: undefined }).chat.postMessage({
      channel: 'C0CLOUD',
      text: 'hello',
    });
    expect(slack.messages).toHaveLength(1);
    expect(proxy.tunnels).toEqual([new URL(slack.apiUrl).host]);
  });

  it('is asked for a tunnel to Slack’s own host, and its refusal is an error without its password', async () => {
    const fetch = createSlackFetch(dispatch({ url: proxy.url, except: undefined }));
    const refused = await fetch('https://slack.com/api/auth.test').catch((error: unknown) => error);
    expect(proxy.tunnels).toEqual(['slack.com:443']);
    expect(refused).toBeInstanceOf(Error);
    expect(String(refused)).not.toContain('s3cret');
  });

  it('is left aside for the hosts that need none', async () => {
    const except = 'example.com,127.0.0.1';
    await client({ url: proxy.url, except }).chat.postMessage({ channel: 'C0CLOUD', text: 'hello' });
    expect(slack.messages).toHaveLength(1);
    expect(proxy.tunnels).toEqual([]);
  });

  it('is gone through by Socket Mode, by the call that opens it and by the WebSocket', async () => {
    const dispatcher = dispatch({ url: proxy.url, except: undefined });
    const receiver = new SocketModeReceiver({
      appToken: LOCAL_SLACK.appToken,
      dispatcher,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl, fetch: createSlackFetch(dispatcher) } },
      logger: silentLogger(),
      logLevel: LogLevel.WARN,
    });
    await receiver.start();
    expect(slack.socket.open).toBe(1);
    expect(proxy.tunnels).toHaveLength(2);
    await receiver.client.disconnect();
  });
});

interface Echo {
  readonly url: string;
  readonly connections: number;
  close(): Promise<void>;
}

/** Answers with what it was sent, with another status, or not at all. */
async function startEcho(): Promise<Echo> {
  let connections = 0;
  const server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://echo');
    if (searchParams.has('hang')) return;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    response
      .writeHead(Number(searchParams.get('status') ?? 200), [
        ...['content-type', 'application/json', 'location', '/elsewhere'],
        ...['x-twice', 'a', 'x-twice', 'b'],
      ])
      .end(JSON.stringify({ method: request.method, type: request.headers['content-type'], body }));
  });
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    get connections() {
      return connections;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
