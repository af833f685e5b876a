import { conversationOf } from './conversation-of.js';
import type { Delivered } from './delivered.js';
import type { HeardQuestion } from './heard.js';
import { type Fields, fields, first, id, mark, text, timestamp } from './payload.js';
import { plainQuestion } from './plain-question.js';

const CHANNELS = new Set(['channel', 'group', 'mpim']);

/**
 * Hears a mention in a channel, answered in its thread; a direct message, answered beside it or, on the agent surfaces,
 * in its thread; and what is said without a mention in a thread, in case it is one of ours. Gives undefined for anything
 * else, and for what no person has just written: bots, ourselves, edits, joins and the like.
 */
export function hearMessage(event: Fields, delivered: Delivered): HeardQuestion | undefined {
  const way = wayIn(event);
  const channel = id(event.channel);
  const ts = timestamp(event.ts);
  const user = id(event.user);
  const eventId = mark(delivered.body.event_id);
  if (way === undefined || !channel || !ts || !user || !eventId) return undefined;
  if (!isFromPerson(event, delivered)) return undefined;
  const { team, botUser } = delivered;
  const said = text(event.text) ?? '';
  const thread = timestamp(event.thread_ts);
  // Whoever names somebody else, or a group, speaks to them; a mention of us comes as an event of its own.
  if (way === 'thread' && (thread === undefined || /<[@!]/.test(said))) return undefined;
  const isDirect = way === 'direct';
  // In the newer agent surface, which says what the person looks at, each message begins a thread.
  const startsThread = !isDirect || event.app_context !== undefined;
  const inThread = thread ?? (startsThread ? ts : undefined);
  return {
    type: 'question',
    delivery: `slack:${team}:${eventId}`,
    question: plainQuestion(said, botUser) || 'help',
    conversation: conversationOf({ team, user, channel }, inThread),
    where: { team, user, channel },
    to: { type: 'post', team, channel, thread: inThread ?? null, after: ts },
    uninvited: way === 'thread',
    isShared: delivered.body.is_ext_shared_channel === true,
    ...(isDirect && inThread !== undefined ? { agentThread: inThread } : {}),
  };
}

function wayIn(event: Fields): 'mention' | 'direct' | 'thread' | undefined {
  if (event.type === 'app_mention') return 'mention';
  if (event.type !== 'message') return undefined;
  if (event.channel_type === 'im') return 'direct';
  return CHANNELS.has(String(event.channel_type)) ? 'thread' : undefined;
}

function isFromPerson(event: Fields, { botUser, body }: Delivered): boolean {
  const written = event.subtype === undefined && event.bot_id === undefined && event.edited === undefined;
  const ownUser = botUser ?? fields(first(body.authorizations)).user_id;
  return written && event.user !== ownUser && event.user !== 'USLACKBOT';
}
