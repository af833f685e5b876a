import type { Heard } from './heard.js';
import { plainQuestion } from './plain-question.js';
import type { Post } from '../reply/post.js';

/** What we read of an `app_mention` or `message` event. */
export interface MessageEvent {
  readonly type: string;
  readonly channel: string;
  readonly channel_type?: string;
  readonly user?: string;
  readonly text?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly subtype?: string;
  readonly bot_id?: string;
  readonly edited?: unknown;
}

/** What stands around an event: the workspace, our own user there, and the event's id. */
export interface MessageContext {
  readonly team: string;
  readonly botUser: string | undefined;
  readonly eventId: string;
}

/**
 * Hears a mention in a channel, answered in its thread, or a direct message, answered beside it. Gives undefined for
 * anything else, and for what no person has just written: bots, ourselves, edits, joins and the like.
 */
export function hearMessage(event: MessageEvent, context: MessageContext, post: Post): Heard | undefined {
  const direct = event.type === 'message' && event.channel_type === 'im';
  if (!direct && event.type !== 'app_mention') return undefined;
  if (!isFromPerson(event, context.botUser)) return undefined;
  const { channel } = event;
  const thread = direct ? event.thread_ts : (event.thread_ts ?? event.ts);
  const room = `slack:${context.team}:${channel}`;
  return {
    delivery: `slack:${context.eventId}`,
    question: plainQuestion(event.text ?? '', context.botUser) || 'help',
    conversation: direct ? room : `${room}:${thread}`,
    reply: (message) => post({ channel, thread }, message),
  };
}

function isFromPerson({ user, bot_id, subtype, edited }: MessageEvent, botUser: string | undefined): boolean {
  const written = subtype === undefined && bot_id === undefined && edited === undefined;
  return written && user !== undefined && user !== botUser && user !== 'USLACKBOT';
}
