import {
  type ApiCall,
  type ApiMethod,
  channelOf,
  isYes,
  joinedChannelOf,
  needScope,
  needScopeFor,
} from './slack-api-call.js';
import type { StoredMessage } from './slack-message-store.js';
import { SlackRefusal } from './slack-refusal.js';

/** The methods that read conversations and people. https://docs.slack.dev/reference/methods?family=conversations */
export const CONVERSATION_METHODS: Readonly<Record<string, ApiMethod>> = {
  'conversations.history': (call) => {
    const channel = channelOf(call, call.body.channel);
    needScopeFor(call, channel, 'history');
    joinedChannelOf(call, channel.id);
    const all = call.world.messages.list(channel.id);
    const top = all.filter((message) => !isReply(message) || message.reply_broadcast === true);
    return page(call, top.filter(inTime(call)).reverse(), 100);
  },

  'conversations.replies': (call) => {
    const channel = channelOf(call, call.body.channel);
    needScopeFor(call, channel, 'history');
    joinedChannelOf(call, channel.id);
    const root = String(call.body.ts);
    const all = call.world.messages.list(channel.id);
    const thread = all.filter(({ ts, thread_ts }) => ts === root || thread_ts === root);
    if (thread.length === 0) throw new SlackRefusal('thread_not_found');
    const within = inTime(call);
    return page(
      call,
      thread.filter((message) => message.ts === root || within(message)),
      1_000,
    );
  },

  'conversations.info': (call) => {
    const channel = channelOf(call, call.body.channel);
    needScopeFor(call, channel, 'read');
    const { id, name, kind, extShared, archived, member, user, team } = channel;
    return {
      channel: {
        id,
        ...(kind === 'im' ? { user } : { name, name_normalized: name, is_member: member }),
        is_channel: kind === 'public' || (kind === 'private' && id.startsWith('C')),
        is_group: kind === 'private',
        is_im: kind === 'im',
        is_mpim: kind === 'mpim',
        is_private: kind !== 'public',
        is_archived: archived,
        is_shared: extShared,
        is_ext_shared: extShared,
        is_org_shared: false,
        is_pending_ext_shared: false,
        context_team_id: team,
      },
    };
  },

  'users.info': (call) => {
    needScope(call, 'users:read');
    const user = call.world.users.get(String(call.body.user));
    if (user === undefined) throw new SlackRefusal('user_not_found');
    return {
      user: {
        id: user.id,
        team_id: user.team,
        name: user.name,
        real_name: user.name,
        deleted: false,
        is_bot: false,
        tz: user.tz,
        tz_offset: user.tzOffset,
        profile: { display_name: user.name, real_name: user.name },
        ...(isYes(call.body.include_locale) ? { locale: user.locale } : {}),
      },
    };
  },
};

function isReply({ ts, thread_ts }: StoredMessage): boolean {
  return thread_ts !== undefined && thread_ts !== ts;
}

/** Between `oldest` and `latest`, which count only with `inclusive`. */
function inTime({ body }: ApiCall): (message: StoredMessage) => boolean {
  const oldest = Number(body.oldest ?? 0);
  const latest = body.latest === undefined ? Number.POSITIVE_INFINITY : Number(body.latest);
  const inclusive = isYes(body.inclusive);
  return ({ ts }) => {
    const at = Number(ts);
    return inclusive ? at >= oldest && at <= latest : at > oldest && at < latest;
  };
}

/** A page of messages, and where the next one begins. https://docs.slack.dev/apis/web-api/pagination */
function page({ body }: ApiCall, messages: readonly StoredMessage[], usual: number): Record<string, unknown> {
  const limit = Math.min(Number(body.limit ?? usual), 999);
  if (!(limit > 0)) throw new SlackRefusal('invalid_limit');
  const start = body.cursor ? Number(Buffer.from(String(body.cursor), 'base64').toString().split(':')[1]) : 0;
  if (!Number.isInteger(start)) throw new SlackRefusal('invalid_cursor');
  const end = start + limit;
  const more = end < messages.length;
  const next = more ? Buffer.from(`next_ts:${end}`).toString('base64') : '';
  const shown = messages.slice(start, end).map((message) => {
    const { metadata, ...rest } = message;
    return isYes(body.include_all_metadata) && metadata !== undefined ? { ...rest, metadata } : rest;
  });
  return { messages: shown, has_more: more, response_metadata: { next_cursor: next } };
}
