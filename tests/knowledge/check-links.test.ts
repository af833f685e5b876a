import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkLinks } from '../../src/knowledge/check-links.js';

describe('the link check', () => {
  let server: Server;
  let base: string;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/cut') return request.socket.destroy();
      if (request.url === '/old') return response.writeHead(301, { location: '/new' }).end();
      if (request.url === '/folder') return response.writeHead(302, { location: '/folder/' }).end();
      response.writeHead(request.url === '/gone' ? 404 : 200).end('a page');
      return response;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('tells which pages answer, moved or are gone, in the order asked', async () => {
    const paths = ['/page', '/gone', '/old', '/folder', '/page#part', '/cut'];
    expect(await checkLinks(paths.map((path) => base + path))).toEqual([
      { url: `${base}/page`, state: 'fine', detail: '' },
      { url: `${base}/gone`, state: 'broken', detail: 'status 404' },
      { url: `${base}/old`, state: 'moved', detail: `${base}/new` },
      { url: `${base}/folder`, state: 'fine', detail: '' },
      { url: `${base}/page#part`, state: 'fine', detail: '' },
      { url: `${base}/cut`, state: 'silent', detail: 'UND_ERR_SOCKET' },
    ]);
    expect(asked.sort()).toEqual(
      ['/page', '/gone', '/old', '/new', '/folder', '/folder/', '/page', '/cut'].sort(),
    );
  });

  it('asks no more than a few where nobody answers', async () => {
    const results = await checkLinks(Array.from({ length: 40 }, (_, i) => `http://127.0.0.1:1/${i}`));
    expect(new Set(results.map(({ state }) => state))).toEqual(new Set(['silent']));
    expect(results.length).toBeLessThan(10);
  });
});
