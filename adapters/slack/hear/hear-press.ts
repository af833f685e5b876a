import { ACTIONS } from '../actions.js';
import type { Destination } from '../reply/destination.js';
import type { Delivered } from './delivered.js';
import { hearHomeAction } from './hear-home.js';
import { hearVote } from './hear-vote.js';
import type { Heard, HeardQuestion } from './heard.js';
import { fields, first, id, text, timestamp } from './payload.js';
import { plainQuestion } from './plain-question.js';
import { readShareValue } from './share-value.js';

/** Where a button was pressed. */
interface Place {
  readonly trigger: string;
  readonly user: string;
  readonly channel: string;
  readonly url: string | undefined;
  /** Undefined under an answer that one person sees. */
  readonly message: { readonly ts: string; readonly thread: string | undefined } | undefined;
  readonly privateThread: string | undefined;
}

/** Hears a pressed button, or anything else that was chosen; undefined for what is not ours. */
export function hearPress(delivered: Delivered): Heard | undefined {
  const action = fields(first(delivered.body.actions));
  const name = text(action.action_id) ?? '';
  if (fields(delivered.body.container).type === 'view') return hearHomeAction(action, delivered);
  const place = placeOf(delivered);
  if (place === undefined) return undefined;
  if (name === ACTIONS.vote) return hearVote(action, place, delivered);
  if (name === ACTIONS.share) return hearShare(action.value, place, delivered);
  if (name.startsWith(ACTIONS.ask)) return hearSuggestion(text(action.value), place, delivered);
  return undefined;
}

/**
 * Under a message the answer to a suggestion goes where that message's answers go; under an answer that one person sees,
 * it goes to that person.
 */
function hearSuggestion(
  question: string | undefined,
  { trigger, user, channel, url, message }: Place,
  { team, botUser }: Delivered,
): HeardQuestion | undefined {
  if (question === undefined) return undefined;
  const heard = {
    type: 'question',
    delivery: `slack:${team}:${trigger}`,
    question: plainQuestion(question, botUser),
    where: { team, user, channel },
  } as const;
  const room = `slack:${team}:${channel}`;
  if (message === undefined) {
    if (url === undefined) return undefined;
    return { ...heard, conversation: `slack:${team}:${user}:${channel}`, to: { type: 'private', url } };
  }
  const thread = channel.startsWith('D') ? message.thread : (message.thread ?? message.ts);
  const to: Destination = { type: 'post', team, channel, thread: thread ?? null, after: message.ts };
  return { ...heard, conversation: thread === undefined ? room : `${room}:${thread}`, to };
}

/** The answer is asked for once more, as it was, and posted for all; the private copy is taken away. */
function hearShare(
  value: unknown,
  { trigger, user, channel, url, privateThread }: Place,
  { team }: Delivered,
): HeardQuestion | undefined {
  const shared = readShareValue(value);
  if (shared === undefined) return undefined;
  const { question, locale, carried } = shared;
  return {
    type: 'question',
    delivery: `slack:${team}:${trigger}`,
    question,
    conversation: `slack:${team}:${user}:${channel}`,
    where: { team, user, channel },
    to: { type: 'post', team, channel, thread: privateThread ?? null, after: null },
    again: { carried, locale },
    shares: { user, copy: url },
  };
}

function placeOf({ body }: Delivered): Place | undefined {
  const container = fields(body.container);
  const message = fields(body.message);
  const trigger = text(body.trigger_id);
  const user = id(fields(body.user).id);
  const channel = id(fields(body.channel).id) ?? id(container.channel_id);
  const ts = timestamp(message.ts);
  if (!trigger || !user || !channel) return undefined;
  const isPrivate = container.is_ephemeral === true || ts === undefined;
  return {
    trigger,
    user,
    channel,
    url: text(body.response_url),
    message: isPrivate ? undefined : { ts, thread: timestamp(message.thread_ts) },
    privateThread: timestamp(container.thread_ts) ?? timestamp(message.thread_ts),
  };
}

export type { Place };
