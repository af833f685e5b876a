import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { slackFixture } from './slack-fixture.js';
import { LOCAL_SLACK } from './slack-web-api.js';

const names = readdirSync(new URL('../fixtures/slack/', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);
const deliveries = names.map((name) => slackFixture(name));

describe('the recorded deliveries of Slack', () => {
  it.each(names)('hold %s with what Slack sends with every delivery of its kind', (name) => {
    const delivery = slackFixture(name);
    expect(typeof delivery.token).toBe('string');
    if (delivery.type === 'event_callback') {
      expect(delivery).toMatchObject({ team_id: LOCAL_SLACK.team, api_app_id: LOCAL_SLACK.app });
      expect(delivery.event_id).toMatch(/^Ev0/);
      expect(typeof delivery.event.type).toBe('string');
      expect(delivery.authorizations[0].user_id).toBe(LOCAL_SLACK.botUser);
    } else if (!['url_verification', 'app_rate_limited'].includes(delivery.type)) {
      if (delivery.type !== 'view_closed') expect(delivery.trigger_id).toMatch(/^\d+\.\d+\./);
    }
  });

  it('have an id each, so that they can be told apart', () => {
    const ids = deliveries.map((delivery) => delivery.event_id ?? delivery.trigger_id).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cover every kind that the app hears', () => {
    const kinds = deliveries.map(({ type, event, command, actions, container }) =>
      [type ?? (command && 'command'), event?.type, event?.subtype, container?.type, actions?.[0].type]
        .filter(Boolean)
        .join(' '),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'app_rate_limited',
      'block_actions message button',
      'block_actions message feedback_buttons',
      'block_actions view button',
      'block_actions view plain_text_input',
      'block_actions view static_select',
      'command',
      'event_callback agent_session_stopped',
      'event_callback agent_session_title_changed',
      'event_callback app_context_changed',
      'event_callback app_home_opened',
      'event_callback app_mention',
      'event_callback app_uninstalled',
      'event_callback assistant_thread_context_changed',
      'event_callback assistant_thread_started',
      'event_callback member_joined_channel',
      'event_callback message',
      'event_callback message bot_message',
      'event_callback message channel_join',
      'event_callback message file_share',
      'event_callback message message_changed',
      'event_callback message message_deleted',
      'event_callback message thread_broadcast',
      'event_callback tokens_revoked',
      'message_action',
      'shortcut',
      'url_verification',
      'view_closed',
      'view_submission',
    ]);
  });
});
