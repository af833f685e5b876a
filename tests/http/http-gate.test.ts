import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { HttpRoute } from '../../src/contract/platform.js';
import { createHttpServer, type HttpServer, type HttpServerOptions } from '../../src/http/http-server.js';
import { quietLog } from '../quiet-log.js';

const signed: HttpRoute = {
  method: 'POST',
  path: '/signed',
  body: 'json',
  handle: (_request, response) => void response.end('asked'),
};
const open: HttpRoute = { ...signed, path: '/open', open: true };
const page: HttpRoute = {
  method: 'GET',
  path: '/page',
  open: true,
  handle: (_request, response) => void response.end('a page'),
};

let server: HttpServer | undefined;
afterEach(() => server?.close());

async function serve(options: HttpServerOptions = {}, host?: string): Promise<string> {
  server = createHttpServer([open, signed, page], quietLog, options);
  return (await server.listen(0, host)).replace('localhost', '127.0.0.1');
}

const post = (address: string, headers: Record<string, string> = {}) =>
  fetch(address, { method: 'POST', body: '{}', headers });

/** Writes raw bytes to the server; gives what came back once the connection has ended. */
async function write(address: string, ...parts: readonly string[]): Promise<string> {
  const { port } = new URL(address);
  const socket = connect(Number(port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  for (const part of parts) {
    if (socket.destroyed) break;
    socket.write(part);
    await pause(50);
  }
  await new Promise((resolve) => (socket.closed ? resolve(undefined) : socket.once('close', resolve)));
  return answer;
}

describe('an address that asks too much', () => {
  it('is told with 429 when to come again, in its language, and is let in then', async () => {
    const address = await serve({ gate: { perAddress: 120, proxies: 0 } });
    const answers = await Promise.all(Array.from({ length: 120 }, () => post(`${address}/open`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    // Both ways through the server.
    for (const path of ['/open', '/open/']) {
      let refused = await post(address + path, { 'accept-language': 'nl-NL' });
      // What flows in meanwhile is used up.
      while (refused.status === 200) refused = await post(address + path, { 'accept-language': 'nl-NL' });
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe('1');
      expect(await refused.json()).toEqual({ error: expect.stringMatching(/^Dat zijn veel verzoeken/) });
    }
    await pause(1_000);
    expect((await post(`${address}/open`)).status).toBe(200);
  });

  it('is limited for what needs no signature only', async () => {
    const address = await serve({ gate: { perAddress: 1, proxies: 0 } });
    expect((await post(`${address}/open`)).status).toBe(200);
    expect((await post(`${address}/open`)).status).toBe(429);
    for (let n = 0; n < 20; n++) expect((await post(`${address}/signed`)).status).toBe(200);
  });

  it('is the one that a trusted proxy names, and no other that claims to be', async () => {
    const address = await serve({ gate: { perAddress: 1, proxies: 1 } });
    const from = (chain: string) => post(`${address}/open`, { 'x-forwarded-for': chain });
    expect((await from('198.51.100.1')).status).toBe(200);
    expect((await from('198.51.100.2')).status).toBe(200);
    expect((await from('9.9.9.9, 198.51.100.1')).status).toBe(429);
    await server?.close();
    const direct = await serve({ gate: { perAddress: 1, proxies: 0 } });
    const claim = (as: string) => post(`${direct}/open`, { 'x-forwarded-for': as });
    expect([(await claim('198.51.100.1')).status, (await claim('198.51.100.2')).status]).toEqual([200, 429]);
  });
});

describe('a page of another site in somebody’s browser', () => {
  it.each(['cross-site', 'same-site'])('may not ask (%s), and may link here', async (site) => {
    const address = await serve();
    const headers = { 'sec-fetch-site': site, 'content-type': 'text/plain' };
    expect((await post(`${address}/open`, headers)).status).toBe(403);
    expect((await fetch(`${address}/page`, { headers })).status).toBe(200);
    expect((await post(`${address}/open`, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it('may not reach this machine by a name of its own', async () => {
    const address = await serve({}, '127.0.0.1');
    const ask = (host: string) =>
      write(address, `GET /page HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
    expect(await ask('evil.example')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await ask('127.0.0.1.evil.example')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await ask('localhost:3978')).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('is kept out behind a proxy of this machine by the name that the proxy has', async () => {
    const address = await serve({ gate: { perAddress: 0, proxies: 1 } }, '127.0.0.1');
    const answer = await write(
      address,
      'GET /page HTTP/1.1\r\nhost: demarc.example.com\r\nconnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('a request that takes its time', () => {
  const patience = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };

  it.each([
    ['says nothing at all', []],
    ['never ends its headers', ['POST /open HTTP/1.1\r\nhost: localhost\r\n', 'x-a: b\r\n']],
    [
      'never ends its body',
      ['POST /open HTTP/1.1\r\nhost: localhost\r\ncontent-length: 100\r\n\r\n', '{"question"', ':'],
    ],
  ])('is ended when it %s', async (_how, parts) => {
    const address = await serve({ patience });
    const began = Date.now();
    const answer = await write(address, ...parts);
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(answer).toMatch(/^(HTTP\/1\.1 408 |$)/);
    expect((await post(`${address}/open`)).status).toBe(200);
  });
});

describe('a body that nobody asked for', () => {
  it.each([
    ['GET', '/page', 200],
    ['POST', '/nowhere', 404],
    ['PUT', '/page', 404],
  ])('is not read: %s %s', async (method, path, status) => {
    const address = await serve();
    const head = `${method} ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 999999999\r\n\r\n`;
    // It ends although the body never does.
    expect(await write(address, head, 'x'.repeat(1_000))).toMatch(
      new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*connection: close`, 'i'),
    );
  });

  it('ends the connection when it is too large', async () => {
    const address = await serve();
    const head = 'POST /open HTTP/1.1\r\nhost: localhost\r\ncontent-length: 999999999\r\n\r\n';
    expect(await write(address, head)).toMatch(/^HTTP\/1\.1 413 [\s\S]*send less/);
  });
});

describe('every response', () => {
  it.each(['/page', '/page/', '/nowhere', '/signed'])('forbids what it does not need: %s', async (path) => {
    const { headers } = await fetch(`${await serve()}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect([headers.get('x-powered-by'), headers.get('server'), headers.get('etag')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
