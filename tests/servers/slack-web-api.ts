import { AGENT_METHODS } from './slack-agent-methods.js';
import type { ApiMethod, CallBody } from './slack-api-call.js';
import { ASSISTANT_METHODS } from './slack-assistant-methods.js';
import { CHAT_METHODS } from './slack-chat-methods.js';
import { CONVERSATION_METHODS } from './slack-conversation-methods.js';
import { FILE_METHODS } from './slack-file-methods.js';
import { SlackRefusal } from './slack-refusal.js';
import { VIEW_METHODS } from './slack-view-methods.js';
import type { SlackTeam, SlackWorld } from './slack-world.js';

/** Tokens and ids that the local Slack knows. */
export const LOCAL_SLACK = {
  botToken: 'xoxb-local-bot',
  appToken: 'xapp-local-app',
  botUser: 'U0DEMARC',
  botId: 'B0DEMARC',
  team: 'T0LOCAL',
  app: 'A0DEMARC',
} as const;

const METHODS: Readonly<Record<string, ApiMethod>> = {
  ...AGENT_METHODS,
  ...ASSISTANT_METHODS,
  ...CHAT_METHODS,
  ...CONVERSATION_METHODS,
  ...FILE_METHODS,
  ...VIEW_METHODS,
  'api.test': ({ body }) => ({ args: body }),
  'auth.test': ({ team }) => ({
    url: 'https://local.slack.com/',
    team: 'Local',
    user: 'demarc',
    team_id: team.id,
    user_id: team.botUser,
    bot_id: team.botId,
    is_enterprise_install: team.enterprise !== undefined,
    ...(team.enterprise === undefined ? {} : { enterprise_id: team.enterprise }),
  }),
};

/** What Slack's Web API answers to a call; `socketUrl` is where Socket Mode is served. */
export function callWebApi(
  method: string,
  body: CallBody,
  authorization: string | undefined,
  { world, socketUrl }: { readonly world: SlackWorld; readonly socketUrl: string },
): Readonly<Record<string, unknown>> {
  try {
    const token = authorization?.replace(/^Bearer /, '') ?? body.token;
    if (typeof token !== 'string') throw new SlackRefusal('not_authed');
    if (world.revoked.has(token)) throw new SlackRefusal('token_revoked');
    if (method === 'apps.connections.open') return { ok: true, url: opened(world, token, socketUrl) };
    const handle = METHODS[method];
    if (handle === undefined) throw new SlackRefusal('unknown_method', { req_method: method });
    return { ok: true, ...handle({ world, body, team: teamOf(world, token) }) };
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return { ok: false, error: error.error, ...error.more };
  }
}

/** https://docs.slack.dev/reference/methods/apps.connections.open */
function opened(world: SlackWorld, token: string, socketUrl: string): string {
  if (world.appTokens.has(token)) return socketUrl;
  throw new SlackRefusal(world.teams.has(token) ? 'not_allowed_token_type' : 'invalid_auth');
}

function teamOf(world: SlackWorld, token: string): SlackTeam {
  const team = world.teams.get(token);
  if (team !== undefined) return team;
  throw new SlackRefusal(world.appTokens.has(token) ? 'not_allowed_token_type' : 'invalid_auth');
}
