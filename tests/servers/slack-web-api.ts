import { checkBlocks } from './slack-block-check.js';

/** Tokens and ids that the local Slack knows. */
export const LOCAL_SLACK = {
  botToken: 'xoxb-local-bot',
  appToken: 'xapp-local-app',
  botUser: 'U0DEMARC',
  team: 'T0LOCAL',
} as const;

type Body = Readonly<Record<string, unknown>>;

/** What Slack's Web API answers to a call; `socketUrl` is where Socket Mode is served. */
export function callWebApi(
  method: string,
  body: Body,
  authorization: string | undefined,
  socketUrl: string,
): unknown {
  const token = method === 'apps.connections.open' ? LOCAL_SLACK.appToken : LOCAL_SLACK.botToken;
  if (authorization !== `Bearer ${token}`) return { ok: false, error: 'invalid_auth' };
  switch (method) {
    case 'auth.test':
      return { ok: true, team_id: LOCAL_SLACK.team, user_id: LOCAL_SLACK.botUser, bot_id: 'B0DEMARC' };
    case 'apps.connections.open':
      return { ok: true, url: socketUrl };
    case 'chat.postMessage':
      return posted(body);
    default:
      return { ok: false, error: 'unknown_method' };
  }
}

/** The HTTP status with which a response URL takes a message. */
export function takeResponse({ blocks }: Body): number {
  return blocks !== undefined && checkBlocks(blocks).length > 0 ? 400 : 200;
}

function posted({ channel, text, blocks }: Body): unknown {
  if (typeof channel !== 'string') return { ok: false, error: 'channel_not_found' };
  if (typeof text !== 'string' || text === '') return { ok: false, error: 'no_text' };
  const errors = blocks === undefined ? [] : checkBlocks(blocks);
  if (errors.length > 0) return { ok: false, error: 'invalid_blocks', errors };
  return { ok: true, channel, ts: '1764000000.000200', message: { text } };
}
