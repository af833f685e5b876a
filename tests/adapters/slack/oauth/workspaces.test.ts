import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { App, AuthorizationError, LogLevel, type Receiver, type types } from '@slack/bolt';
import type { Bots } from '../../../../adapters/slack/oauth/bots.js';
import { createForgetWorkspace } from '../../../../adapters/slack/oauth/forget-workspace.js';
import { createOneBot } from '../../../../adapters/slack/oauth/one-bot.js';
import { quietLogger } from '../../../../adapters/slack/quiet-logger.js';
import type { Log } from '../../../../src/contract/log.js';
import { openBrowser } from './browser.js';
import { type RunningInstaller, startInstaller } from './start-installer.js';

let running: RunningInstaller;
let demarc: TestApp;

beforeEach(async () => {
  running = await startInstaller();
  running.slack.grants({ team: { id: 'T1', name: 'One' } });
  await openBrowser().install(running.url);
  running.slack.grants({ enterprise: { id: 'E1', name: 'Acme' } });
  await openBrowser().install(running.url);
  demarc = await startApp(running, running.installer.bots);
});

afterEach(() => running.stop());

describe('a delivery', () => {
  it('is answered with the token of its workspace or organization', async () => {
    await demarc.deliver({ team_id: 'T1' }, mention());
    await demarc.deliver({ team_id: 'T5', enterprise_id: 'E1', is_enterprise_install: true }, mention());
    const [one, two] = demarc.heard;
    expect(one).toMatch(/^xoxb-/);
    expect(two).toMatch(/^xoxb-/);
    expect(two).not.toBe(one);
  });

  it('from a workspace without Demarc is acknowledged and warned of, without its words', async () => {
    expect(await demarc.deliver({ team_id: 'T9' }, mention('a secret question'))).toBe(1);
    expect(demarc.heard).toHaveLength(0);
    expect(running.log.at(-2)).toBe(
      JSON.stringify({
        level: 'warn',
        tenant: 'slack:T9',
        message: 'A Slack workspace wrote to Demarc without having installed it',
      }),
    );
    expect(running.log.join()).not.toContain('secret question');
    expect(running.log.join()).not.toContain('"level":"error"');
  });
});

describe('a workspace that removes Demarc', () => {
  it.each([
    ['app_uninstalled', { type: 'app_uninstalled' }],
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: ['U0DEMARC'] } }],
  ])('is forgotten when Slack tells so by %s', async (_name, event) => {
    await demarc.deliver({ team_id: 'T1' }, event);
    expect(demarc.erased).toEqual(['slack:T1']);
    expect(await running.installer.bots.of('slack:T1')).toBeUndefined();
    expect(await running.installer.bots.of('slack:E1')).toBeDefined();
    await demarc.deliver({ team_id: 'T1' }, mention());
    expect(demarc.heard).toHaveLength(0);
  });

  it.each([
    [
      'names it beside the authorization',
      { team_id: 'T5', enterprise_id: 'E1', is_enterprise_install: true },
    ],
    ['names no workspace', { team_id: null, enterprise_id: 'E1' }],
    ['puts it in the place of a workspace', { team_id: 'E1' }],
  ])('may be an organization, also when Slack %s', async (_how, from) => {
    await demarc.deliver(from, { type: 'app_uninstalled' });
    expect(demarc.erased).toEqual(['slack:E1']);
  });

  it.each([
    ['of people alone', { oauth: ['U1', 'U2'] }],
    ['of another bot', { oauth: [], bot: ['U0OTHER'] }],
    ['of nobody', {}],
  ])('is not one whose tokens %s were revoked', async (_whose, tokens) => {
    await demarc.deliver({ team_id: 'T1' }, { type: 'tokens_revoked', tokens });
    expect(demarc.erased).toEqual([]);
  });

  it('may be told of twice, and after it was forgotten', async () => {
    const revoked = { type: 'tokens_revoked', tokens: { bot: ['U0DEMARC'] } };
    await Promise.all([
      demarc.deliver({ team_id: 'T1' }, { type: 'app_uninstalled' }),
      demarc.deliver({ team_id: 'T1' }, revoked),
    ]);
    await demarc.deliver({ team_id: 'T1' }, revoked);
    expect(new Set(demarc.erased)).toEqual(new Set(['slack:T1']));
    expect(running.kept.has('slack:T1')).toBe(false);
  });

  it('keeps a newer installation when the news of the old one is late', async () => {
    const hourAgo = Math.floor(running.clock.time / 1000) - 3_600;
    await demarc.deliver({ team_id: 'T1', event_time: hourAgo }, { type: 'app_uninstalled' });
    expect(demarc.erased).toEqual([]);
    expect(await running.installer.bots.of('slack:T1')).toBeDefined();
  });

  it('keeps an installation that another process has made a moment ago', async () => {
    const removed = Math.floor(running.clock.time / 1000);
    expect(await running.installer.bots.of('slack:T1')).toBeDefined();
    running.clock.time += 40_000;
    running.slack.grants({ team: { id: 'T1', name: 'One' } });
    running.balanceTo(running.again());
    await openBrowser().install(running.url);
    await demarc.deliver({ team_id: 'T1', event_time: removed }, { type: 'app_uninstalled' });
    expect(demarc.erased).toEqual([]);
  });

  it('is forgotten although its installation cannot be read any more', async () => {
    running.kept.set('slack:T1', 'damaged');
    const restarted = await startApp(running, running.again().bots);
    await restarted.deliver({ team_id: 'T1' }, { type: 'tokens_revoked', tokens: { bot: ['U0DEMARC'] } });
    expect(restarted.erased).toEqual(['slack:T1']);
  });

  it('is forgotten where the token stands in the configuration, too', async () => {
    const [token = ''] = running.slack.secrets;
    const options = { slackApiUrl: running.slack.apiUrl, retryConfig: { retries: 0 } };
    const single = await startApp(running, createOneBot(token, options));
    await single.deliver({ team_id: 'T1' }, { type: 'app_uninstalled' });
    await single.deliver({ team_id: 'T1' }, { type: 'tokens_revoked', tokens: { oauth: ['U1'] } });
    expect(single.erased).toEqual(['slack:T1']);
  });

  it('does not stop Demarc when it cannot be forgotten, and stands in the log', async () => {
    const forgetWorkspace = createForgetWorkspace({
      bots: running.installer.bots,
      erase: () => Promise.reject(new Error('the disk is full of words')),
      log: recording(running),
    });
    const event: types.SlackEvent = { type: 'app_uninstalled' };
    expect(await forgetWorkspace(event, { teamId: 'T1' }, Date.now() / 1000)).toBe(true);
    expect(running.log.at(-1)).toMatch(/"level":"error".*"tenant":"slack:T1".*not all is deleted/);
    expect(running.log.at(-1)).not.toContain('full of words');
  });
});

interface TestApp {
  /** Tokens with which a mention would have been answered. */
  readonly heard: string[];
  readonly erased: string[];
  /** Hands an event to Bolt; gives how often it was acknowledged. */
  deliver(from: object, event: object): Promise<number>;
}

/** Bolt itself, with the wiring of the platform and no line to Slack. */
async function startApp({ installer, log, kept }: RunningInstaller, bots: Bots): Promise<TestApp> {
  const heard: string[] = [];
  const erased: string[] = [];
  const receiver: Receiver = { init() {}, start: async () => {}, stop: async () => {} };
  const app = new App({
    authorize: installer.authorize,
    receiver,
    logger: quietLogger(recording({ log })),
    logLevel: LogLevel.WARN,
    convoStore: false,
  });
  const forgetWorkspace = createForgetWorkspace({
    bots,
    erase: async (tenant) => {
      kept.delete(tenant);
      erased.push(tenant);
    },
    log: recording({ log }),
  });
  app.event(/.*/, async ({ event, body, context }) => {
    if (await forgetWorkspace(event, context, body.event_time)) return;
    heard.push(context.botToken ?? '');
  });
  app.error(async (error) => {
    if (!(error instanceof AuthorizationError)) throw error;
  });
  return {
    heard,
    erased,
    async deliver(from, event) {
      let acknowledged = 0;
      const now = Math.floor(Date.now() / 1000);
      const body = { type: 'event_callback', event_id: 'Ev1', event_time: now, ...from, event };
      const ack = async () => {
        acknowledged += 1;
      };
      await app.processEvent({ body, ack });
      return acknowledged;
    },
  };
}

function mention(text = '<@U0DEMARC> who patches RDS?') {
  return { type: 'app_mention', channel: 'C1', user: 'U1', ts: '1.2', text };
}

function recording({ log }: Pick<RunningInstaller, 'log'>): Log {
  const lines = log as string[];
  const record = (level: string) => (fields: object, message: string) =>
    void lines.push(JSON.stringify({ level, ...fields, message }));
  return { debug: record('debug'), info: record('info'), warn: record('warn'), error: record('error') };
}
