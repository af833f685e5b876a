import type { BlockAction, RespondFn } from '@slack/bolt';
import type { Heard } from './heard.js';
import { plainQuestion } from './plain-question.js';
import type { Post } from '../reply/post.js';
import { respondPrivately } from '../reply/respond-privately.js';

/** The two ways back from a button. */
export interface WaysBack {
  readonly post: Post;
  readonly respond: RespondFn;
}

/**
 * Hears a pressed suggestion. Under a message the answer goes where that message's answers go; under an answer that one
 * person sees, it goes to that person. Gives undefined for any other button.
 */
export function hearPress(body: BlockAction, team: string, { post, respond }: WaysBack): Heard | undefined {
  const [action] = body.actions;
  if (action?.type !== 'button' || !action.action_id.startsWith('ask-') || !action.value) return undefined;
  const channel = body.channel?.id;
  if (channel === undefined) return undefined;
  const heard = { delivery: `slack:${body.trigger_id}`, question: plainQuestion(action.value, undefined) };
  const room = `slack:${team}:${channel}`;
  if (body.container.is_ephemeral === true || !body.message) {
    return { ...heard, conversation: `${room}:${body.user.id}`, reply: respondPrivately(respond) };
  }
  const direct = channel.startsWith('D');
  const inThread: string | undefined = body.message.thread_ts;
  const thread = direct ? inThread : (inThread ?? body.message.ts);
  return {
    ...heard,
    conversation: direct ? room : `${room}:${thread}`,
    reply: (message) => post({ channel, thread }, message),
  };
}
