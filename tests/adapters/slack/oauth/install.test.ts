import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { botScopes } from '../../../../adapters/slack/oauth/bot-scopes.js';
import { LOCAL_APP } from '../../../servers/slack-oauth-server.js';
import { linkToSlack, openBrowser } from './browser.js';
import { type RunningInstaller, startInstaller } from './start-installer.js';

const LOCAL = { team: { id: 'T1', name: 'Ann & <b>Bob</b>' } };

let running: RunningInstaller;

beforeEach(async () => {
  running = await startInstaller();
  running.slack.grants(LOCAL);
});

afterEach(async () => {
  jest.useRealTimers();
  await running.stop();
});

describe('installing Demarc in Slack', () => {
  it('asks on a page of ours, then on Slack’s, and can answer from then on', async () => {
    const { end } = await openBrowser().install(running.url);
    expect(end.status).toBe(200);
    expect(end.text).toContain('Demarc is in Slack');
    const authorized = await running.installer.authorize({
      teamId: 'T1',
      enterpriseId: undefined,
      isEnterpriseInstall: false,
    });
    expect(authorized).toEqual({
      botToken: expect.stringMatching(/^xoxb-/),
      botId: 'B0DEMARC',
      botUserId: LOCAL_APP.botUser,
      teamId: 'T1',
    });
    const restarted = running.again();
    expect(await restarted.bots.of('slack:T1')).toMatchObject({ token: authorized.botToken });
  });

  it('may end at another process than it began at', async () => {
    const browser = openBrowser();
    const begin = await browser.open(`${running.url}/slack/install`);
    const decided = await fetch(linkToSlack(begin), { redirect: 'manual' });
    const other = running.again();
    running.balanceTo(other);
    const end = await browser.open(decided.headers.get('location') ?? '');
    expect(end.status).toBe(200);
    expect(await running.installer.bots.of('slack:T1')).toEqual(await other.bots.of('slack:T1'));
    expect(await other.bots.of('slack:T1')).toBeDefined();
  });

  it('says what it asks for and why, in the reader’s language, and links to Slack with exactly that', async () => {
    const english = await openBrowser('de, en;q=0.8').open(`${running.url}/slack/install`);
    const dutch = await openBrowser('nl-BE,nl;q=0.9,en;q=0.8').open(`${running.url}/slack/install`);
    expect(english.text).toContain('<html lang="en">');
    expect(english.text).toContain('To offer the command /demarc.');
    expect(dutch.text).toContain('<html lang="nl">');
    expect(dutch.text).toContain('Om het commando /demarc aan te bieden.');
    const { searchParams } = new URL(linkToSlack(dutch));
    expect(searchParams.get('scope')?.split(',')).toEqual(botScopes());
    expect(searchParams.get('client_id')).toBe(LOCAL_APP.clientId);
    expect(searchParams.has('redirect_uri')).toBe(false);
  });

  it('sends strict headers and a cookie that only this host gets back', async () => {
    const { headers } = await openBrowser().open(`${running.url}/slack/install`);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(
      /^__Host-demarc-install=[\w.-]+; Max-Age=600; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
  });

  it('escapes the workspace’s name and ends the cookie', async () => {
    const browser = openBrowser();
    const { end } = await browser.install(running.url);
    expect(end.text).not.toContain('<b>');
    expect(end.text).toContain('Ann &#38; &#60;b&#62;Bob');
    expect(browser.cookies.size).toBe(0);
  });

  it('installs for a whole organization', async () => {
    running.slack.grants({ enterprise: { id: 'E1', name: 'Acme' } });
    const { end } = await openBrowser().install(running.url);
    expect(end.text).toContain('approved for Acme');
    expect([...running.kept.keys()]).toEqual(['slack:E1']);
    for (const teamId of ['T7', 'T8', undefined]) {
      const source = { teamId, enterpriseId: 'E1', isEnterpriseInstall: true };
      expect(await running.installer.authorize(source)).toMatchObject({
        botUserId: LOCAL_APP.botUser,
        enterpriseId: 'E1',
      });
    }
    const alone = { teamId: 'T7', enterpriseId: 'E1', isEnterpriseInstall: false };
    await expect(running.installer.authorize(alone)).rejects.toMatchObject({ name: 'NotInstalledError' });
  });

  it('names the redirect address when the public one is configured', async () => {
    const other = await startInstaller({ publicUrl: 'https://demarc.example.com' });
    const page = await openBrowser().open(`${other.url}/slack/install`);
    expect(new URL(linkToSlack(page)).searchParams.get('redirect_uri')).toBe(
      'https://demarc.example.com/slack/oauth_redirect',
    );
    await other.stop();
  });

  it('goes to GovCloud’s page when the Web API is GovCloud’s', async () => {
    const gov = await startInstaller({ clientOptions: { slackApiUrl: 'https://slack-gov.com/api/' } });
    const page = await openBrowser().open(`${gov.url}/slack/install`);
    expect(linkToSlack(page)).toMatch(/^https:\/\/slack-gov\.com\/oauth\/v2\/authorize\?/);
    await gov.stop();
  });
});

describe('an installation that fails', () => {
  it('says that nothing has changed when the person cancels', async () => {
    running.slack.grants({ denied: true });
    const { end } = await openBrowser('nl').install(running.url);
    expect(end.status).toBe(403);
    expect(end.text).toContain('Demarc is niet toegevoegd');
    expect(end.text).toContain('href="/slack/install"');
  });

  it('refuses a state that was made up, changed, or begun in another browser', async () => {
    const { back } = await openBrowser().install(running.url);
    const code = new URL(back).searchParams.get('code');
    const forged = openBrowser();
    forged.cookies.set('__Host-demarc-install', 'forged');
    const address = `${running.url}/slack/oauth_redirect?code=${code}`;
    expect((await forged.open(`${address}&state=forged`)).status).toBe(400);

    const victim = openBrowser();
    await victim.open(`${running.url}/slack/install`);
    const attacker = openBrowser();
    const state = new URL(linkToSlack(await attacker.open(`${running.url}/slack/install`))).searchParams.get(
      'state',
    );
    expect((await victim.open(`${address}&state=${state}`)).status).toBe(400);
    expect((await openBrowser().open(`${address}&state=${state}`)).status).toBe(400);
    expect((await attacker.open(address)).status).toBe(400);
    expect((await attacker.open(`${running.url}/slack/oauth_redirect`)).status).toBe(400);
    expect(running.slack.exchanges).toHaveLength(1);
  });

  it('refuses a state that is older than ten minutes', async () => {
    const browser = openBrowser();
    jest.useFakeTimers({
      now: Date.now() - 11 * 60_000,
      doNotFake: [
        'nextTick',
        'queueMicrotask',
        'setImmediate',
        'clearImmediate',
        'setTimeout',
        'clearTimeout',
      ],
    });
    const begin = await browser.open(`${running.url}/slack/install`);
    jest.useRealTimers();
    const decided = await fetch(linkToSlack(begin), { redirect: 'manual' });
    const end = await browser.open(decided.headers.get('location') ?? '');
    expect(end.status).toBe(400);
    expect(end.text).toContain('This page has expired');
    expect(running.slack.exchanges).toHaveLength(0);
  });

  it('exchanges a code once, however often the page is loaded again', async () => {
    const browser = openBrowser();
    const { back } = await browser.install(running.url);
    const again = await browser.open(back);
    expect(again.status).toBe(400);
    expect(again.text).toContain('If you have just read that Demarc is in Slack, it is');
    expect(running.slack.exchanges).toHaveLength(1);
    expect(await running.installer.bots.of('slack:T1')).toBeDefined();
  });

  it.each([
    ['invalid_code', 400, 'This page has expired', 'info'],
    ['bad_client_secret', 500, 'not set up correctly', 'error'],
    ['internal_error', 502, 'That did not work', 'error'],
    ['drop', 502, 'That did not work', 'error'],
  ])('tells what helps when Slack answers %s', async (error, status, words, level) => {
    running.slack.fails(error);
    const { end } = await openBrowser().install(running.url);
    expect(end.status).toBe(status);
    expect(end.text).toContain(words);
    expect(end.text).not.toContain(error);
    expect(running.kept.size).toBe(0);
    expect(running.log.at(-1)).toContain(`"level":"${level}"`);
  });

  it('names the settings to mend when the client secret is wrong', async () => {
    const wrong = await startInstaller({ clientSecret: 'a-wrong-secret' });
    const { end } = await openBrowser().install(wrong.url);
    expect(end.status).toBe(500);
    expect(wrong.log.join()).toContain('SLACK_CLIENT_SECRET');
    expect(wrong.log.join()).toContain('bad_client_secret');
    expect(wrong.log.join() + end.text).not.toContain('a-wrong-secret');
    await wrong.stop();
  });

  it('does not say that it worked when the installation cannot be kept', async () => {
    const full = await startInstaller({
      records: {
        installation: async () => undefined,
        keepInstallation: () => Promise.reject(new Error('no space left')),
      },
    });
    full.slack.grants(LOCAL);
    const { end } = await openBrowser().install(full.url);
    expect(end.status).toBe(502);
    expect(end.text).not.toContain('no space left');
    await full.stop();
  });

  it('echoes nothing of the address', async () => {
    const { text } = await openBrowser().open(
      `${running.url}/slack/oauth_redirect?error=<script>alert(1)</script>&state=<img>&code="><i>`,
    );
    expect(text).not.toMatch(/<script|<img|<i>/);
  });
});

describe('what is secret', () => {
  it('stands in no log, in no page and in clear in nothing that is kept', async () => {
    running.slack.grants({ ...LOCAL, rotates: true });
    const { begin, end } = await openBrowser().install(running.url);
    running.clock.time += 11.5 * 60 * 60_000;
    await running.installer.bots.of('slack:T1');
    await running.installer.settled();
    const seen = [...running.log, ...running.kept.values(), begin.text, end.text].join('\n');
    expect(running.slack.secrets.length).toBe(4);
    for (const secret of [...running.slack.secrets, LOCAL_APP.clientSecret])
      expect(seen).not.toContain(secret);
    expect([...running.kept.values()].join()).not.toMatch(/xox|Bob/);
  });
});
