import { createHmac } from 'node:crypto';
import { SECRET } from './credentials.mjs';

let count = 0;

/** A slash command of somebody who has asked nothing before, signed as Slack signs; in one of 500 channels unless one is named. */
export function commandRequest(text, channel) {
  count += 1;
  return signed(
    'application/x-www-form-urlencoded',
    new URLSearchParams({
      token: 'gone',
      team_id: 'T0BENCH',
      team_domain: 'bench',
      channel_id: channel ?? `C0CLOUD${count % 500}`,
      channel_name: 'cloud',
      user_id: `U0USER${count}`,
      user_name: 'anna',
      command: '/demarc',
      text,
      api_app_id: 'A0DEMARC',
      is_enterprise_install: 'false',
      response_url: 'http://127.0.0.1:9/response',
      trigger_id: `${count}.${process.pid}.trigger`,
    }).toString(),
  );
}

/** A mention in a channel of its own, and the thread in which its answer is due. */
export function mentionRequest(text, team = 'T0BENCH') {
  count += 1;
  const ts = `${1_764_000_000 + count}.000100`;
  const channel = `C0CLOUD${count % 500}`;
  const event = {
    type: 'app_mention',
    user: `U0USER${count % 200}`,
    text: `<@U0DEMARC> ${text}`,
    ts,
    team,
    channel,
    event_ts: ts,
  };
  const body = {
    token: 'gone',
    team_id: team,
    api_app_id: 'A0DEMARC',
    event,
    type: 'event_callback',
    event_id: `Ev${count}${process.pid}`,
    event_time: 1_764_000_000,
    authorizations: [
      {
        enterprise_id: null,
        team_id: team,
        user_id: 'U0DEMARC',
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
  };
  return { ...signed('application/json', JSON.stringify(body)), thread: ts };
}

/** A pressed suggestion under an answer that one person sees. */
export function pressRequest(text) {
  count += 1;
  const payload = {
    type: 'block_actions',
    team: { id: 'T0BENCH', domain: 'bench' },
    user: { id: `U0USER${count % 200}`, username: 'anna', team_id: 'T0BENCH' },
    api_app_id: 'A0DEMARC',
    container: {
      type: 'message',
      message_ts: '1764000000.000300',
      channel_id: 'C0CLOUD',
      is_ephemeral: true,
    },
    trigger_id: `${count}.${process.pid}.press`,
    channel: { id: `C0CLOUD${count % 500}`, name: 'cloud' },
    response_url: 'RESPONSE_URL',
    actions: [
      {
        type: 'button',
        action_id: 'ask-0',
        block_id: 'b',
        text: { type: 'plain_text', text: 'x' },
        value: text,
        action_ts: '1',
      },
    ],
  };
  return {
    payload,
    sign: (url) =>
      signed(
        'application/x-www-form-urlencoded',
        new URLSearchParams({ payload: JSON.stringify({ ...payload, response_url: url }) }).toString(),
      ),
  };
}

function signed(type, body) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
  };
}
