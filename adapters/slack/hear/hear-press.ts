import { ACTIONS } from '../actions.js';
import { isChannel } from '../is-channel.js';
import type { Destination } from '../reply/destination.js';
import { conversationOf } from './conversation-of.js';
import type { Delivered } from './delivered.js';
import { hearHomeAction } from './hear-home.js';
import { hearQuiz } from './hear-quiz.js';
import { hearVote } from './hear-vote.js';
import type { Heard, HeardQuestion } from './heard.js';
import { fields, first, text } from './payload.js';
import { plainQuestion } from './plain-question.js';
import { type Press, readPress } from './press.js';
import { readShareValue } from './share-value.js';

/** Hears a pressed button, or anything else that was chosen; undefined for what is not ours. */
export function hearPress(delivered: Delivered): Heard | undefined {
  const action = fields(first(delivered.body.actions));
  const name = text(action.action_id) ?? '';
  if (fields(delivered.body.container).type === 'view') return hearHomeAction(action, delivered);
  const place = readPress(delivered);
  if (place === undefined) return undefined;
  if (name === ACTIONS.vote) return hearVote(action, place, delivered);
  if (name.startsWith(ACTIONS.quiz)) return hearQuiz(action, place, delivered);
  if (name === ACTIONS.share) return hearShare(action.value, place, delivered);
  if (name === ACTIONS.curated || name === ACTIONS.notMeant)
    return hearAgain('curated', action.value, place, delivered);
  if (name === ACTIONS.refine) return hearAgain('refined', action.value, place, delivered);
  if (name.startsWith(ACTIONS.ask)) return hearSuggestion(text(action.value), place, delivered);
  return undefined;
}

/**
 * Under a message the answer to a suggestion goes where that message's answers go; under an answer that one person sees,
 * it goes to that person.
 */
function hearSuggestion(
  question: string | undefined,
  { trigger, user, channel, url, message }: Press,
  { team, botUser }: Delivered,
): HeardQuestion | undefined {
  if (question === undefined) return undefined;
  const where = { team, user, channel };
  const heard = {
    type: 'question',
    delivery: `slack:${team}:${trigger}`,
    question: plainQuestion(question, botUser),
    where,
  } as const;
  if (message === undefined) {
    if (url === undefined) return undefined;
    return { ...heard, conversation: conversationOf(where, undefined), to: { type: 'private', url } };
  }
  const thread = message.thread ?? (isChannel(channel) ? message.ts : undefined);
  const to: Destination = { type: 'post', team, channel, thread: thread ?? null, after: message.ts };
  return { ...heard, conversation: conversationOf(where, thread), to };
}

/** The answer is asked for once more, as it was, and posted for all; the private copy is taken away. */
function hearShare(
  value: unknown,
  { trigger, user, channel, url, privateThread }: Press,
  { team }: Delivered,
): HeardQuestion | undefined {
  const shared = readShareValue(value);
  if (shared === undefined) return undefined;
  const { question, locale, carried } = shared;
  const where = { team, user, channel };
  return {
    type: 'question',
    delivery: `slack:${team}:${trigger}`,
    question,
    conversation: conversationOf(where, undefined),
    where,
    to: { type: 'post', team, channel, thread: privateThread ?? null, after: null },
    again: { carried, locale },
    shares: { user, copy: url },
  };
}

/** The answer is asked for once more, as it was, and takes the place of the message under which that was wished. */
function hearAgain(
  wants: NonNullable<HeardQuestion['wants']>,
  value: unknown,
  { trigger, user, channel, url, message }: Press,
  { team }: Delivered,
): HeardQuestion | undefined {
  const asked = readShareValue(value);
  if (asked === undefined || url === undefined) return undefined;
  const { question, locale, carried } = asked;
  const where = { team, user, channel };
  return {
    type: 'question',
    delivery: `slack:${team}:${trigger}`,
    question,
    conversation: conversationOf(where, undefined),
    where,
    to: { type: 'private', url, inPlaceOf: message === undefined ? 'private' : 'posted' },
    again: { carried, locale },
    wants,
  };
}
