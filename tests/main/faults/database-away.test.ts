import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { LABELS } from '../../../src/contract/labels.js';
import { type PostgresServer, startPostgresServer } from '../../servers/postgres-server.js';
import { type InBoth, startInBoth } from './start-in-both.js';

// Each starts a process, a Slack and a Teams, and waits as long as people do.
jest.setTimeout(90_000);

let server: PostgresServer;
let both: InBoth | undefined;
beforeAll(async () => {
  server = await startPostgresServer();
});
afterEach(async () => {
  await server.start().catch(() => {});
  await both?.close();
  both = undefined;
});
afterAll(() => server.close());

describe.each(['en', 'nl'] as const)('a database that is taken away (%s)', (locale) => {
  it('has everybody who asks told kindly, in Slack and Teams, and answers again when it is back', async () => {
    const url = await server.emptyUrl();
    both = await startInBoth({ DATABASE_URL: url, DEMARC_LOCALE: locale });
    const { slack, connector, demarc } = both;
    await server.stop('crash');
    const [mention, command, message] = await Promise.all([
      both.mention('who patches RDS?'),
      both.command('who patches RDS?'),
      both.message('who patches RDS?', locale),
    ]);
    expect([mention.status, command.status, message.status]).toEqual([200, 200, 200]);
    const { broken } = LABELS[locale];
    while (slack.posted('C0CLOUD').filter(({ text }) => text === broken).length < 1) await pause(20);
    expect(slack.posted('C0CLOUD').filter(({ thread_ts }) => thread_ts === mention.ts)).toHaveLength(1);
    // What Slack would not wait for comes by the response URL.
    const later = slack.calls.filter(({ method }) => method === 'response_url').map(({ body }) => body.text);
    expect([command.text, ...later].filter((text) => text !== undefined)).toEqual([broken]);
    expect(connector.sent.map(({ activity }) => activity.text)).toEqual([broken]);
    expect(demarc.output()).toMatch(/Cannot reach PostgreSQL at 127\.0\.0\.1:\d+/);
    expect((await fetch(`${demarc.address}/readyz`)).status).toBe(503);
    await server.start();
    while (!(await fetch(`${demarc.address}/readyz`)).ok) await pause(100);
    const again = await both.command('who patches RDS?');
    expect(again.text).toMatch(locale === 'en' ? /^Shared\. / : /^(Shared|Gedeeld)\. /);
  });
});
