import type { Destination } from '../reply/destination.js';
import type { Heard, Whereabouts } from './heard.js';
import { type Fields, fields, id, text } from './payload.js';

/** Longest id of a quiz or an option, in characters; what is longer was made up. */
const LONGEST = 200;

/** Hears what somebody chose in a quiz, or that they wish to see the answer, from what a button carries; else undefined. */
export function hearQuiz(
  pressed: Fields,
  activity: Fields,
  where: Whereabouts,
  to: Destination,
): Heard | undefined {
  const { id: quiz, option } = fields(pressed.quiz);
  const [name, chosen] = [text(quiz), text(option) ?? null];
  if (name === undefined || name.length > LONGEST || (chosen?.length ?? 0) > LONGEST) return undefined;
  return {
    type: 'quiz',
    delivery: `${where.person}:${id(activity.id) ?? 'unknown'}`,
    where,
    quiz: name,
    option: chosen,
    asInvoke: activity.type === 'invoke',
    to,
    message: id(activity.replyToId),
  };
}
