import type { Destination } from '../reply/destination.js';
import type { Heard, Whereabouts } from './heard.js';
import { locationOf } from './location-of.js';
import { type Fields, fields, id, text } from './payload.js';

/** Longest shape or id of an answer, in characters; what is longer was made up. */
const LONGEST = 1_000;

/**
 * Hears a vote, or the form that asked why, from what a button carries. The answer is known by the message that it stands
 * in. Undefined for whatever is no vote.
 */
export function hearVote(
  pressed: Fields,
  activity: Fields,
  where: Whereabouts,
  to: Destination,
): Heard | undefined {
  const { vote } = pressed;
  const why = fields(pressed.why);
  const isForm = pressed.why !== undefined;
  const shape = short(isForm ? why.shape : pressed.shape);
  const location = locationOf(activity);
  const voted = id(activity.replyToId) ?? id(activity.id) ?? 'unknown';
  const answer = isForm ? short(why.answer) : `${location?.key ?? where.place}:${voted}`;
  if (shape === undefined || answer === undefined) return undefined;
  if (!isForm && vote !== 'yes' && vote !== 'no') return undefined;
  const { reason, words } = fields(activity.value);
  return {
    type: 'vote',
    where,
    answer,
    shape,
    helpful: !isForm && vote === 'yes',
    reason: isForm ? text(reason) : undefined,
    words: isForm ? text(words)?.slice(0, LONGEST) : undefined,
    asInvoke: activity.type === 'invoke',
    to,
    askWhyIn: vote === 'no' && location?.isPersonal ? to : undefined,
    form: isForm ? id(activity.replyToId) : undefined,
  };
}

function short(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST ? value : undefined;
}
