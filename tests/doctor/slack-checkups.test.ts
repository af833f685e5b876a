import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type CheckedSlack, slackCheckups } from '../../adapters/slack/checkups/slack-checkups.js';
import { LOCAL_APP, startSlackOAuthServer } from '../servers/slack-oauth-server.js';
import { type SlackServer, startSlackServer } from '../servers/slack-server.js';
import { LOCAL_SLACK } from '../servers/slack-web-api.js';
import { found } from './found.js';
import { startSkewedServer } from './skewed-server.js';

let slack: SlackServer;
beforeAll(async () => {
  slack = await startSlackServer();
});
afterAll(() => slack.close());

let other: { close(): Promise<void> } | undefined;
afterEach(async () => {
  await other?.close();
  other = undefined;
});

const SECRET = '0123456789abcdef0123456789abcdef';

function options(changes: Partial<CheckedSlack> = {}): CheckedSlack {
  return {
    botToken: LOCAL_SLACK.botToken,
    oauth: undefined,
    signingSecret: SECRET,
    appToken: undefined,
    apiUrl: slack.apiUrl,
    proxy: undefined,
    ...changes,
  };
}

const look = (changes: Partial<CheckedSlack> = {}) => found(slackCheckups(options(changes)));

describe('Slack', () => {
  it('is well with a good token, all scopes and a clock that agrees, and is asked once', async () => {
    const before = slack.calls.length;
    const report = await look();
    expect(Object.entries(report).map(([name, { state }]) => [name, state])).toEqual([
      ['Slack token', 'ok'],
      ['Slack scopes', 'ok'],
      ['Slack signing secret', 'ok'],
      ['Slack clock', 'ok'],
    ]);
    expect(report['Slack token']?.text).toBe('Slack knows it as demarc in Local.');
    expect(slack.calls.slice(before).map(({ method }) => method)).toEqual(['auth.test']);
    expect(JSON.stringify(report)).not.toContain(LOCAL_SLACK.botToken);
  });

  it('is wrong with a token that it refuses, and still tells the time', async () => {
    const report = await look({ botToken: 'xoxb-another-secret' });
    expect(report).toMatchObject({
      'Slack token': {
        state: 'wrong',
        text: expect.stringMatching(/^SLACK_BOT_TOKEN was refused by Slack \(invalid_auth\): copy /),
      },
      'Slack scopes': { state: 'warning' },
      'Slack clock': { state: 'ok' },
    });
    expect(JSON.stringify(report)).not.toContain('another-secret');
  });

  it.each([
    [['chat:write', 'commands'], 'wrong', 'Not granted: app_mentions:read, '],
    [['app_mentions:read', 'chat:write', 'commands'], 'warning', 'users:read. Add them'],
  ])('that granted only %j is told as %s', async (scopes, state, words) => {
    const narrow = await startSlackServer({ scopes });
    other = narrow;
    expect(await look({ apiUrl: narrow.apiUrl })).toMatchObject({
      'Slack token': { state: 'ok' },
      'Slack scopes': { state, text: expect.stringContaining(words) },
    });
  });

  it('takes the app-level token of Socket Mode, or not, and connects to nothing', async () => {
    const good = await look({ appToken: LOCAL_SLACK.appToken, signingSecret: undefined });
    expect(good).toMatchObject({ 'Slack Socket Mode': { state: 'ok' } });
    expect(good).not.toHaveProperty(['Slack signing secret']);
    expect(await look({ appToken: 'xapp-another' })).toMatchObject({
      'Slack Socket Mode': { state: 'wrong', text: expect.stringContaining('(invalid_auth)') },
    });
  });

  it.each(['the signing secret', `${SECRET}0`, SECRET.toUpperCase(), ''])(
    'wonders at a signing secret such as %j, without repeating it',
    async (signingSecret) => {
      const told = (await look({ signingSecret }))['Slack signing secret'];
      expect(told).toMatchObject({ state: 'warning' });
      if (signingSecret.length > 20) expect(told?.text).not.toContain(signingSecret);
    },
  );

  it.each([
    [90, 'warning', 'behind Slack’s'],
    [-900, 'wrong', 'ahead of Slack’s'],
  ])('whose clock is %i s ahead is told as %s', async (seconds, state, words) => {
    const skewed = await startSkewedServer(seconds, { ok: true });
    other = skewed;
    expect(await look({ apiUrl: `${skewed.url}/api/` })).toMatchObject({
      'Slack clock': { state, text: expect.stringContaining(words) },
    });
  });

  it('that cannot be reached is wrong', async () => {
    const report = await look({ apiUrl: 'http://127.0.0.1:1/api/', appToken: 'xapp-1' });
    for (const name of ['Slack token', 'Slack Socket Mode', 'Slack clock'])
      expect(report[name]).toMatchObject({
        state: 'wrong',
        text: expect.stringMatching(/^Slack cannot be reached \(\w+\): /),
      });
  });

  it('that is ill is wrong', async () => {
    slack.fault({ kind: 'status', status: 503 }, 'auth.test');
    expect(await look()).toMatchObject({
      'Slack token': { state: 'wrong', text: expect.stringContaining('cannot be reached (503)') },
    });
  });

  it('takes id and secret of an app for many workspaces, or not', async () => {
    const server = await startSlackOAuthServer(() => 'http://localhost/slack/oauth_redirect');
    other = server;
    const oauth: NonNullable<CheckedSlack['oauth']> = {
      clientId: LOCAL_APP.clientId,
      clientSecret: LOCAL_APP.clientSecret,
      encryptionKeys: ['k'],
      publicUrl: undefined,
    };
    const app = (changes: { readonly clientId?: string; readonly clientSecret?: string }) =>
      look({ botToken: undefined, oauth: { ...oauth, ...changes }, apiUrl: server.apiUrl });
    expect(await app({})).toMatchObject({ 'Slack app': { state: 'ok' }, 'Slack clock': { state: 'ok' } });
    expect(await app({ clientSecret: 'a-wrong-secret' })).toMatchObject({
      'Slack app': {
        state: 'wrong',
        text: expect.stringMatching(/^SLACK_CLIENT_SECRET was refused by Slack \(bad_client_secret\)/),
      },
    });
    expect(await app({ clientId: '9.9' })).toMatchObject({
      'Slack app': { state: 'wrong', text: expect.stringMatching(/^SLACK_CLIENT_ID was refused/) },
    });
  });
});
