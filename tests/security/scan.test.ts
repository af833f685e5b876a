import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pMap from 'p-map';
import { type RunningDemarc, startDemarc } from '../main/start-demarc.js';
import { findingsIn } from './scan/findings-in.js';
import { hostileRequests, MARK } from './scan/hostile-requests.js';
import { routesInSources } from './scan/routes.js';
import { type Heard, sendRaw } from './scan/send-raw.js';

/** Paths that are known to be served; the sources may have more. */
const KNOWN = [
  '/',
  '/api/ask',
  '/api/messages',
  '/api/preview',
  '/api/refined/name',
  '/healthz',
  '/logo.svg',
  '/playground.css',
  '/playground.js',
  '/readyz',
  '/slack/events',
  '/slack/install',
  '/slack/oauth_redirect',
];

const STRICT = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

describe('the scan', () => {
  it.each<[string, Partial<Record<string, string>>, string, number]>([
    ['answers 500', {}, 'sorry', 500],
    ['sends back what was sent, as text/html', { 'content-type': 'text/html' }, MARK, 200],
    ['tells of its inside', {}, 'Error\n    at run (main.js:1:2)', 200],
    ['tells of its inside', {}, 'root:x:0:0:root', 200],
    ['sends it back in location', { location: MARK }, '', 200],
    ['has the header access-control-allow-origin', { 'access-control-allow-origin': '*' }, '', 200],
    ['may be sniffed', { 'x-content-type-options': '' }, '', 200],
    [
      'has a policy with exceptions',
      { 'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'" },
      '',
      200,
    ],
    ['may be framed', { 'content-security-policy': "default-src 'none'" }, '', 200],
  ])('finds that a response %s', (finding, changes, body, status) => {
    const headers = new Map(Object.entries({ ...STRICT, ...changes }) as [string, string][]);
    expect(findingsIn({ status, headers, body }, false)).toEqual([finding]);
  });

  it('finds nothing where all is well', () => {
    expect(
      findingsIn({ status: 200, headers: new Map(Object.entries(STRICT)), body: 'well' }, false),
    ).toEqual([]);
  });
});

describe('a server with everything switched on, under hostile requests', () => {
  const paths = routesInSources();
  const requests = hostileRequests(paths);
  let demarc: RunningDemarc;
  let heard: readonly (Heard | null)[];
  beforeAll(async () => {
    demarc = await startDemarc({
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'the-secret-of-slack',
      SLACK_SIGNING_SECRET: 'the-secret-of-signatures',
      DEMARC_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
      MICROSOFT_APP_ID: '00000000-0000-0000-0000-000000000001',
      MICROSOFT_APP_PASSWORD: 'the-secret-of-teams',
      MICROSOFT_APP_TENANT_ID: '00000000-0000-0000-0000-000000000002',
      DEMARC_PLAYGROUND: 'on',
      DEMARC_ADDRESS_PER_MINUTE: '0',
      LOG_LEVEL: 'debug',
    });
    const port = Number(new URL(demarc.address).port);
    heard = await pMap(requests, ({ bytes }) => sendRaw(port, bytes), { concurrency: 16 });
  }, 180_000);
  afterAll(() => demarc.kill());

  it('is scanned at every address that it serves, in thousands of ways', () => {
    for (const path of KNOWN) expect(paths).toContain(path);
    expect(requests.length).toBeGreaterThan(3_000);
    expect(heard.filter((one) => one === null).length).toBeLessThan(requests.length / 20);
  });

  it('echoes nothing, tells nothing of its inside, breaks nowhere and sends strict headers', () => {
    const findings = requests.flatMap(({ what }, index) => {
      const one = heard[index] ?? null;
      // Without a policy only what Node refuses before Demarc sees it.
      const isOfNode =
        one !== null && /^(0\s*)?$/.test(one.body) && [400, 408, 417, 431].includes(one.status);
      return findingsIn(one, isOfNode).map((finding) => `${finding}: ${what}`);
    });
    expect(findings).toEqual([]);
  });

  it('takes nothing for Slack’s or Teams’ that has no signature', () => {
    const isSigned = (what: string) => /^POST \/(slack\/events|api\/messages) /.test(what);
    const statuses = requests.flatMap(({ what }, index) =>
      isSigned(what) ? [heard[index]?.status ?? 0] : [],
    );
    expect(statuses.length).toBeGreaterThan(200);
    expect(statuses.filter((status) => status >= 200 && status < 300)).toEqual([]);
  });

  it('is alive after that, has logged nothing that was sent, and no secret', async () => {
    expect((await fetch(`${demarc.address}/readyz`)).status).toBe(200);
    const question = { method: 'POST', body: '{"question":"who patches RDS?"}' };
    const answer = await fetch(`${demarc.address}/api/ask`, question);
    expect(await answer.json()).toMatchObject({ outcome: 'answered' });
    expect(demarc.output()).not.toContain(MARK);
    expect(demarc.output()).not.toMatch(/the-secret-of/);
  });
});
