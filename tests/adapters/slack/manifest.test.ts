import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ACTIONS } from '../../../adapters/slack/actions.js';
import { WHO_IS_RESPONSIBLE } from '../../../adapters/slack/hear/hear-shortcut.js';
import { SCOPE_REASONS } from '../../../adapters/slack/oauth/scope-reasons.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../../adapters/slack/manifest.json', import.meta.url), 'utf8'),
);
const print = (...args: string[]) =>
  spawnSync(process.execPath, ['tools/slack-manifest.mjs', ...args], { encoding: 'utf8' });

describe('the Slack app manifest', () => {
  it('asks for no scope without a reason, and for every event that is heard', () => {
    expect(manifest.oauth_config.scopes).toEqual({ bot: Object.keys(SCOPE_REASONS).sort() });
    expect(manifest.settings.event_subscriptions.bot_events).toEqual([
      'app_home_opened',
      'app_mention',
      'app_uninstalled',
      'message.channels',
      'message.groups',
      'message.im',
      'message.mpim',
      'tokens_revoked',
    ]);
  });

  it('explains each scope in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const scope of Object.keys(SCOPE_REASONS)) expect(readme).toContain(`| \`${scope}\` |`);
  });

  it('offers the page, the shortcut and the agent surface under the names that are heard', () => {
    const { app_home, shortcuts, agent_view } = manifest.features;
    expect(app_home.home_tab_enabled).toBe(true);
    expect(shortcuts).toMatchObject([{ type: 'message', callback_id: WHO_IS_RESPONSIBLE }]);
    expect(agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
    expect(new Set(Object.values(ACTIONS)).size).toBe(Object.keys(ACTIONS).length);
  });

  it('lets people write to the bot, and keeps to the lengths that Slack allows', () => {
    expect(manifest.features.app_home).toMatchObject({
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    const { description, long_description } = manifest.display_information;
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long_description.length).toBeGreaterThanOrEqual(175);
    expect(long_description.length).toBeLessThanOrEqual(4_000);
  });
});

describe('npm run slack:manifest', () => {
  it('puts in the address under which Slack reaches us', () => {
    const app = JSON.parse(print('https://demarc.acme.com/').stdout);
    const addresses = [
      app.settings.event_subscriptions.request_url,
      app.settings.interactivity.request_url,
      app.features.slash_commands[0].url,
    ];
    expect(new Set(addresses)).toEqual(new Set(['https://demarc.acme.com/slack/events']));
    expect(app.oauth_config.redirect_urls).toEqual(['https://demarc.acme.com/slack/oauth_redirect']);
    expect(JSON.stringify(app)).not.toContain('example.com');
  });

  it('takes the address from the configuration when none is given', () => {
    const env = { ...process.env, DEMARC_URL: 'https://demarc.acme.com' };
    const app = JSON.parse(
      execFileSync(process.execPath, ['tools/slack-manifest.mjs'], { env, encoding: 'utf8' }),
    );
    expect(app.settings.interactivity.request_url).toBe('https://demarc.acme.com/slack/events');
  });

  it('needs no address in Socket Mode', () => {
    const { stdout } = print('--socket');
    expect(JSON.parse(stdout).settings.socket_mode_enabled).toBe(true);
    expect(stdout).not.toContain('https://demarc');
  });

  it.each([
    ['nothing', []],
    ['what is no address', ['demarc']],
    ['an address that Slack does not call', ['http://demarc.acme.com']],
    ['too much', ['https://demarc.acme.com', 'x']],
  ])('says what to give it when it is given %s', (_what, args) => {
    const { status, stderr, stdout } = print(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run --silent slack:manifest -- https://');
  });
});
