import type { Delivered } from './delivered.js';
import type { Heard } from './heard.js';
import { type Fields, text } from './payload.js';
import type { Press } from './press.js';

/** How a button says what it stands for: the quiz, and what is chosen in it; without that it shows the answer. */
const VALUE = /^([\w.-]{1,200})(?: ([\w-]{1,100}))?$/;

/** Hears what somebody chose in a quiz, or that they wish to see the answer. */
export function hearQuiz(
  action: Fields,
  { trigger, user, channel, url, message }: Press,
  { team }: Delivered,
): Heard | undefined {
  const [, quiz, option = null] = VALUE.exec(text(action.value) ?? '') ?? [];
  if (quiz === undefined) return undefined;
  return {
    type: 'quiz',
    delivery: `slack:${team}:${trigger}`,
    where: { team, user, channel },
    quiz,
    option,
    url,
    inPlaceOf: message === undefined ? 'private' : 'posted',
  };
}
