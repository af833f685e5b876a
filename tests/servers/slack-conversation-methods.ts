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
import type { SlackChannel } from './slack-world.js';

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
    const member = channel.kind === 'im' ? {} : { is_member: channel.member };
    return { channel: { ...shown(channel), ...member } };
  },

  // https://docs.slack.dev/reference/methods/users.conversations
  'users.conversations': (call) => {
    const { world, team, body } = call;
    const kinds = String(body.types ?? 'public_channel').split(',');
    const wanted = [...world.channels.values()].filter(
      ({ kind, member, archived, team: owner }) =>
        owner === team.id &&
        member &&
        kinds.some((one) => one.startsWith(kind)) &&
        !(archived && isYes(body.exclude_archived)),
    );
    for (const kind of kinds) needScope(call, `${KIND_SCOPES[kind] ?? 'unknown'}:read`);
    const { items, more, next } = pageOf(call, wanted, 100);
    return { channels: items.map(shown), response_metadata: { next_cursor: more ? next : '' } };
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

const KIND_SCOPES: Readonly<Record<string, string>> = {
  public_channel: 'channels',
  private_channel: 'groups',
  im: 'im',
  mpim: 'mpim',
};

function shown({ id, name, kind, extShared, archived, user, team }: SlackChannel) {
  return {
    id,
    ...(kind === 'im' ? { user } : { name, name_normalized: name }),
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
  };
}

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

/** A page of messages, and where the next one begins. */
function page(call: ApiCall, messages: readonly StoredMessage[], usual: number): Record<string, unknown> {
  const { items, more, next } = pageOf(call, messages, usual);
  const withMetadata = isYes(call.body.include_all_metadata);
  const shownMessages = items.map((message) => {
    const { metadata, ...rest } = message;
    return withMetadata && metadata !== undefined ? { ...rest, metadata } : rest;
  });
  return { messages: shownMessages, has_more: more, response_metadata: { next_cursor: next } };
}

/** https://docs.slack.dev/apis/web-api/pagination */
function pageOf<T>({ body }: ApiCall, all: readonly T[], usual: number) {
  const limit = Math.min(Number(body.limit ?? usual), 999);
  if (!(limit > 0)) throw new SlackRefusal('invalid_limit');
  const start = body.cursor ? Number(Buffer.from(String(body.cursor), 'base64').toString().split(':')[1]) : 0;
  if (!Number.isInteger(start)) throw new SlackRefusal('invalid_cursor');
  const end = start + limit;
  const more = end < all.length;
  const next = more ? Buffer.from(`next_ts:${end}`).toString('base64') : '';
  return { items: all.slice(start, end), more, next };
}
