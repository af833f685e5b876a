import { SlackRefusal } from './slack-refusal.js';
import type { SlackChannel, SlackTeam, SlackWorld } from './slack-world.js';

/** What was sent: JSON as it is, or a form in which everything is text but the fields that carry JSON. */
export type CallBody = Readonly<Record<string, unknown>>;

/** A call whose token was found good. */
export interface ApiCall {
  readonly world: SlackWorld;
  readonly team: SlackTeam;
  readonly body: CallBody;
}

/** A method of the Web API: what it answers beside `ok: true`. Throws SlackRefusal. */
export type ApiMethod = (call: ApiCall) => Readonly<Record<string, unknown>>;

/** The channel that a call names, if the caller may know of it. A user's id means the direct message with that user. */
export function channelOf({ world, team }: ApiCall, id: unknown): SlackChannel {
  const ofUser = [...world.channels.values()].find(({ kind, user }) => kind === 'im' && user === id);
  const channel = world.channels.get(String(id)) ?? ofUser;
  const hidden = channel !== undefined && channel.kind !== 'public' && !channel.member;
  if (channel === undefined || channel.team !== team.id || hidden)
    throw new SlackRefusal('channel_not_found');
  return channel;
}

/** The channel that a call names, if the bot is in it. */
export function joinedChannelOf(call: ApiCall, id: unknown): SlackChannel {
  const channel = channelOf(call, id);
  if (channel.archived) throw new SlackRefusal('is_archived');
  if (!channel.member) throw new SlackRefusal('not_in_channel');
  return channel;
}

/** Refuses a call whose token was not granted a scope. */
export function needScope({ team }: ApiCall, ...anyOf: readonly string[]): void {
  if (anyOf.some((scope) => team.scopes.has(scope))) return;
  throw new SlackRefusal('missing_scope', {
    needed: anyOf.join(','),
    provided: [...team.scopes].join(','),
  });
}

/** The scope for a kind of conversation: `channels:history`, `im:read`. */
export function needScopeFor(call: ApiCall, { kind }: SlackChannel, what: 'history' | 'read'): void {
  const names = { public: 'channels', private: 'groups', im: 'im', mpim: 'mpim' };
  needScope(call, `${names[kind]}:${what}`);
}

/** Refuses a time stamp that names no message. */
export function needTs(ts: unknown): void {
  if (!/^\d{10}\.\d{6}$/.test(String(ts))) throw new SlackRefusal('invalid_thread_ts');
}

/** Under which key the world keeps what belongs to the thread that a call names by `channel_id` and `thread_ts`. */
export function threadKeyOf(call: ApiCall): string {
  const { channel_id: id, thread_ts: thread } = call.body;
  const channel = joinedChannelOf(call, id);
  needTs(thread);
  return `${channel.id}:${thread}`;
}

/** A yes in JSON or in a form. */
export function isYes(value: unknown): boolean {
  return value === true || value === 'true' || value === '1';
}
