import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { HttpRoute } from '../../src/contract/platform.js';
import { createRequests } from '../../src/create-requests.js';
import { healthRoutes } from '../../src/http/health-routes.js';
import { createHttpServer, type HttpServer } from '../../src/http/http-server.js';
import { quietLog } from '../quiet-log.js';

describe('the one port', () => {
  let server: HttpServer | undefined;
  afterEach(() => server?.close());

  async function serve(routes: readonly HttpRoute[]): Promise<string> {
    server = createHttpServer(routes, quietLog);
    return server.listen(0);
  }

  const echo: HttpRoute = {
    method: 'POST',
    path: '/echo',
    body: 'json',
    handle: (request, response) => void response.end(JSON.stringify(request.body)),
  };

  it('says that it is alive at once, what is missing until it is ready, and then that it is', async () => {
    let missing = ['Demarc is starting.'];
    const address = await serve(healthRoutes(async () => missing));
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const early = await fetch(`${address}/readyz`);
    expect(early.status).toBe(503);
    expect(await early.json()).toEqual({ status: 'not ready', missing: ['Demarc is starting.'] });
    missing = [];
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  it('names each request in its response as in the log, and never by an id that came with it', async () => {
    const requests = createRequests();
    const seen: unknown[] = [];
    const whoAmI: HttpRoute = {
      method: 'GET',
      path: '/who/:name',
      async handle(_request, response) {
        await pause(1);
        seen.push(requests.current());
        response.end();
      },
    };
    server = createHttpServer([echo, whoAmI], quietLog, { requests });
    const address = await server.listen(0);
    const headers = { 'x-request-id': 'forged' };
    const sent = ['/who/a', '/who/b', '/nowhere'].map((path) => fetch(address + path, { headers }));
    const broken = fetch(`${address}/echo`, { method: 'POST', body: '{', headers });
    const ids = (await Promise.all([...sent, broken])).map((response) =>
      response.headers.get('x-request-id'),
    );
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(ids).size).toBe(4);
    expect(seen.sort()).toEqual(ids.slice(0, 2).sort());
    expect(requests.current()).toBeUndefined();
  });

  it.each([
    ['no JSON', '{"a":', 400, /not valid JSON/],
    ['a body that is too large', JSON.stringify('x'.repeat(300_000)), 413, /larger than 256kb/],
  ])('answers kindly to %s', async (_name, body, status, message) => {
    const address = await serve([echo]);
    // The second way is as Express finds it.
    for (const path of ['/echo', '/echo/']) {
      const response = await fetch(address + path, { method: 'POST', body });
      expect(response.status).toBe(status);
      expect(((await response.json()) as { error: string }).error).toMatch(message);
    }
  });

  it('reads JSON however the path is spelt, whatever its type is said to be, and compressed too', async () => {
    const address = await serve([echo]);
    for (const path of ['/echo', '/ECHO/', '/echo?from=teams']) {
      const plain = { headers: { 'content-type': 'text/plain' }, body: '{"a":"é"}' };
      const zipped = { headers: { 'content-encoding': 'gzip' }, body: new Uint8Array(gzipSync('{"a":"é"}')) };
      for (const request of [plain, zipped]) {
        const response = await fetch(address + path, { method: 'POST', ...request });
        expect(await response.json()).toEqual({ a: 'é' });
      }
    }
  });

  it('answers kindly to an address that nobody serves', async () => {
    const response = await fetch(`${await serve([echo])}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: 'Nothing is served at this address.' });
  });

  it('keeps a route’s failure to itself', async () => {
    const broken: HttpRoute = {
      method: 'GET',
      path: '/broken',
      handle: () => {
        throw new Error('a secret detail');
      },
    };
    const response = await fetch(`${await serve([broken])}/broken`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });

  it('listens on one address only, when told which', async () => {
    server = createHttpServer([echo], quietLog);
    const { port } = new URL(await server.listen(0, '127.0.0.1'));
    const ask = (host: string) => fetch(`http://${host}:${port}/echo`, { method: 'POST', body: '[]' });
    expect(await (await ask('127.0.0.1')).json()).toEqual([]);
    await expect(ask('127.0.0.2')).rejects.toThrow();
  });

  it('lets a request under way finish when it is closed', async () => {
    const arrived = new EventEmitter();
    const slow: HttpRoute = {
      method: 'GET',
      path: '/slow',
      handle: (_request, response) => void arrived.emit('request', () => response.end('done')),
    };
    const address = await serve([slow]);
    const underWay = once(arrived, 'request');
    const reply = fetch(`${address}/slow`);
    const [finish] = await underWay;
    const closed = server?.close();
    finish();
    expect(await (await reply).text()).toBe('done');
    await closed;
    await expect(fetch(`${address}/slow`)).rejects.toThrow();
  });
});
