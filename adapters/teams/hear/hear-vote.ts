import type { Destination } from '../reply/destination.js';
import type { Heard, Whereabouts } from './heard.js';
import { locationOf } from './location-of.js';
import { type Fields, fields, id, text } from './payload.js';

/** Longest shape of an answer, in characters; what is longer was made up. */
const LONGEST_SHAPE = 300;

/**
 * Hears a vote from what a button carries. The answer is known by the message that it stands in. Undefined for whatever is
 * no vote.
 */
export function hearVote(
  pressed: Fields,
  activity: Fields,
  where: Whereabouts,
  thankIn: Destination | undefined,
): Heard | undefined {
  const { vote, shape } = pressed;
  const about = text(shape);
  if ((vote !== 'yes' && vote !== 'no') || about === undefined || about.length > LONGEST_SHAPE)
    return undefined;
  const voted = id(activity.replyToId) ?? id(activity.id) ?? 'unknown';
  const { reason, words } = inputs(activity);
  return {
    type: 'vote',
    where,
    answer: `${locationOf(activity)?.key ?? where.place}:${voted}`,
    shape: about,
    helpful: vote === 'yes',
    reason: text(reason),
    words: text(words)?.slice(0, 1_000),
    thankIn,
  };
}

/** What was filled in stands beside what the button carries: in a message's value, or in an invoke's action. */
function inputs({ value }: Fields): Fields {
  const { action } = fields(value);
  return action === undefined ? fields(value) : fields(fields(action).data);
}
