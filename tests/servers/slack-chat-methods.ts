import { type ApiCall, type ApiMethod, isYes, joinedChannelOf, needScope, needTs } from './slack-api-call.js';
import { ALL_TEXT, checkBlocks, textLength } from './slack-block-check.js';
import type { StoredMessage } from './slack-message-store.js';
import { SlackRefusal } from './slack-refusal.js';
import type { SlackChannel } from './slack-world.js';

/** https://docs.slack.dev/reference/methods/chat.postMessage */
const LONGEST_TEXT = 40_000;

/** The methods that write messages. https://docs.slack.dev/reference/methods?family=chat */
export const CHAT_METHODS: Readonly<Record<string, ApiMethod>> = {
  'chat.postMessage': (call) => {
    needScope(call, 'chat:write');
    const { body, world, team } = call;
    const channel = writable(call);
    const message = world.messages.add(channel.id, {
      ...contentOf(call),
      ...threadOf(call),
      ...(body.metadata === undefined ? {} : { metadata: metadataOf(body.metadata) }),
      user: team.botUser,
      bot_id: team.botId,
      app_id: team.appId,
      team: team.id,
    });
    clearStatus(call, channel.id, message.thread_ts);
    return { channel: channel.id, ts: message.ts, message };
  },

  'chat.postEphemeral': (call) => {
    needScope(call, 'chat:write');
    const { body, world } = call;
    const channel = joinedChannelOf(call, body.channel);
    if (!world.users.has(String(body.user))) throw new SlackRefusal('user_not_in_channel');
    const ts = world.messages.nextTs();
    const seen = { user: String(body.user), ts, ...contentOf(call), ...threadOf(call) };
    world.ephemerals.set(channel.id, [...(world.ephemerals.get(channel.id) ?? []), seen]);
    return { message_ts: ts };
  },

  'chat.update': (call) => {
    needScope(call, 'chat:write');
    const { body, world, team } = call;
    const channel = joinedChannelOf(call, body.channel);
    const { ts } = ownMessage(call, channel, 'cant_update_message');
    const edited = { user: team.botUser, ts: world.messages.nextTs() };
    const metadata = body.metadata === undefined ? {} : { metadata: metadataOf(body.metadata) };
    const message = world.messages.change(channel.id, ts, { ...contentOf(call), ...metadata, edited });
    return { channel: channel.id, ts, text: message.text, message };
  },

  'chat.delete': (call) => {
    needScope(call, 'chat:write');
    const channel = joinedChannelOf(call, call.body.channel);
    const { ts } = ownMessage(call, channel, 'cant_delete_message');
    call.world.messages.remove(channel.id, ts);
    return { channel: channel.id, ts };
  },
};

/** A public channel may be written to from outside by who was granted that. */
function writable(call: ApiCall): SlackChannel {
  const { channels } = call.world;
  const outside = channels.get(String(call.body.channel));
  if (outside?.kind === 'public' && !outside.archived && call.team.scopes.has('chat:write.public'))
    return outside;
  return joinedChannelOf(call, call.body.channel);
}

/** The text and blocks of a message, or a refusal. Blocks alone do; Slack only warns that they should not stand alone. */
export function contentOf({ body }: Pick<ApiCall, 'body'>): Pick<StoredMessage, 'text' | 'blocks'> {
  const { text, blocks, attachments } = body;
  const empty = Array.isArray(blocks) ? blocks.length === 0 : blocks === undefined || blocks === '';
  if ((typeof text !== 'string' || text === '') && empty && attachments === undefined)
    throw new SlackRefusal('no_text');
  if (typeof text === 'string' && text.length > LONGEST_TEXT) throw new SlackRefusal('msg_too_long');
  if (!empty) {
    if (!Array.isArray(blocks)) throw new SlackRefusal('invalid_blocks_format');
    if (textLength(blocks) > ALL_TEXT) throw new SlackRefusal('msg_blocks_too_long');
    const errors = checkBlocks(blocks);
    const messages = errors.map((error) => `[ERROR] ${error}`);
    if (errors.length > 0)
      throw new SlackRefusal('invalid_blocks', { errors, response_metadata: { messages } });
  }
  return { ...(typeof text === 'string' ? { text } : {}), ...(empty ? {} : { blocks }) };
}

function threadOf({ body }: ApiCall): Pick<StoredMessage, 'thread_ts'> & { reply_broadcast?: true } {
  if (body.thread_ts === undefined || body.thread_ts === '') return {};
  const thread_ts = String(body.thread_ts);
  needTs(thread_ts);
  return { thread_ts, ...(isYes(body.reply_broadcast) ? { reply_broadcast: true } : {}) };
}

/** https://docs.slack.dev/messaging/message-metadata */
function metadataOf(metadata: unknown): unknown {
  const { event_type: type, event_payload: payload } = (metadata ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string' || type === '' || typeof payload !== 'object' || payload === null)
    throw new SlackRefusal('invalid_metadata_format');
  return metadata;
}

function ownMessage({ body, world, team }: ApiCall, channel: SlackChannel, refusal: string): StoredMessage {
  const message = world.messages.find(channel.id, String(body.ts));
  if (message === undefined) throw new SlackRefusal('message_not_found');
  if (message.bot_id !== team.botId) throw new SlackRefusal(refusal);
  return message;
}

/** An answer in its thread ends the status. https://docs.slack.dev/reference/methods/assistant.threads.setStatus */
function clearStatus({ world }: ApiCall, channel: string, threadTs: string | undefined): void {
  const thread = world.threads.get(`${channel}:${threadTs}`);
  if (thread) world.threads.set(`${channel}:${threadTs}`, { ...thread, status: '', loadingMessages: [] });
}
