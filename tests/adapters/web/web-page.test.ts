import { request } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { PAGE_FILES } from '../../../adapters/web/page-files.js';
import { createWebPlatform } from '../../../adapters/web/web-platform.js';
import { createHttpServer } from '../../../src/http/http-server.js';
import { demarcOf } from '../../demarc-of.js';
import { quietLog } from '../../quiet-log.js';
import { type RunningWeb, startWeb } from './start-web.js';
import { webAnswer } from './web-answer.js';

const renderings = { slack: () => ({ text: '', blocks: [] }), teams: () => ({}) };

describe('the playground’s page', () => {
  let web: RunningWeb | undefined;
  afterEach(async () => {
    await web?.close();
    web = undefined;
  });

  it.each(PAGE_FILES)('serves $path as $type', async ({ path, name, type }) => {
    web = await startWeb(async () => webAnswer());
    const response = await fetch(`${web.address}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(`content of ${name}`);
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, GZIP;q=0.5', 'gzip'],
    ['zstd', null],
    ['', null],
  ])('sends a browser that accepts %j the smallest, and only once', async (accepted, encoding) => {
    web = await startWeb(async () => webAnswer());
    const headers = { 'accept-encoding': accepted };
    const first = await fetch(`${web.address}/playground.js`, { headers });
    expect(first.headers.get('content-encoding')).toBe(encoding);
    expect(first.headers.get('vary')).toBe('accept-encoding');
    expect(await first.text()).toBe('content of playground.js');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(`${web.address}/playground.js`, {
      headers: { ...headers, 'if-none-match': etag },
    });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    const other = { ...headers, 'if-none-match': '"another"' };
    expect((await fetch(`${web.address}/playground.js`, { headers: other })).status).toBe(200);
  });

  it('allows scripts, styles and requests of its own origin only, and nobody to frame it', async () => {
    web = await startWeb(async () => webAnswer());
    const { headers } = await fetch(web.address);
    const policy = new Map(
      (headers.get('content-security-policy') ?? '').split('; ').map((part) => {
        const [name = '', ...values] = part.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(policy.get('default-src')).toBe("'none'");
    for (const name of ['script-src', 'style-src', 'img-src', 'connect-src'])
      expect(policy.get(name)).toBe("'self'");
    expect(policy.get('frame-ancestors')).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it.each(['/../package.json', '/..%2fpackage.json', '/playground.js/..%2f..%2fpackage.json', '/index.html'])(
    'serves nothing at %s',
    async (path) => {
      web = await startWeb(async () => webAnswer());
      expect(await statusOf(web.address, path)).toBe(404);
    },
  );

  it('says before it was started that it is still starting', async () => {
    const { routes } = createWebPlatform({ pageDirectory: '/nowhere', renderings, log: quietLog });
    const server = createHttpServer(routes, quietLog);
    const address = await server.listen(0);
    expect((await fetch(address)).status).toBe(503);
    const body = JSON.stringify({ question: 'q' });
    expect((await fetch(`${address}/api/ask`, { method: 'POST', body })).status).toBe(503);
    await server.close();
  });

  it('refuses to start when the page was not built, and says how to build it', async () => {
    const platform = createWebPlatform({ pageDirectory: '/nowhere', renderings, log: quietLog });
    await expect(platform.start(demarcOf(async () => webAnswer()))).rejects.toThrow(
      /\/nowhere.*npm run build/,
    );
    await platform.stop();
  });
});

/** Sends the path as it stands; fetch would tidy it up first. */
function statusOf(address: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}
