import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const manifest = JSON.parse(
  readFileSync(new URL('../../../adapters/slack/manifest.json', import.meta.url), 'utf8'),
);

describe('the Slack app manifest', () => {
  it('asks for the fewest scopes and the two events', () => {
    expect(manifest.oauth_config.scopes).toEqual({
      bot: ['app_mentions:read', 'chat:write', 'commands', 'im:history'],
    });
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(['app_mention', 'message.im']);
  });

  it('sends everything to the one address, with a host that has to be filled in', () => {
    const { settings, features } = manifest;
    const [command] = features.slash_commands;
    const addresses = [
      settings.event_subscriptions.request_url,
      settings.interactivity.request_url,
      command.url,
    ];
    expect(new Set(addresses)).toEqual(new Set(['https://demarc.example.com/slack/events']));
    expect(command.command).toBe('/demarc');
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
