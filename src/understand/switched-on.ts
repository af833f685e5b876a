import type { Knowledge } from '../knowledge/knowledge.js';
import { NO_CHOICE, type TopicChoice } from './choose-topics.js';
import type { Names } from './find-names.js';
import type { Reading } from './read-words.js';
import type { Claim } from './understanding.js';

/** "CloudTrail staat gewoon standaard aan, toch?": says of a service no more than whether it is on. */
const IS_ON =
  / (?:(?:on|aan) (?:by default|automatically|already|automatisch|standaard|vanzelf|al|from|out of the box|right|toch|correct|or)|(?:by default|automatically|already|automatisch|standaard|vanzelf|al|gewoon) (?:\w+ )?(?:on|aan)|enabled|active|activated|ingeschakeld|actief|aangezet) | (?:on|aan) $/;
/** More words that carry meaning than these, beside the name, speak of something else. */
const MOST_WORDS = 3;

/** Nothing else can be meant. */
const CERTAIN = 0.95;

/** What a service is there for, where nothing is asked but whether it is on by itself; no choice else. */
export function switchedOn(
  reading: Reading,
  { services, covered }: Pick<Names, 'services' | 'covered'>,
  claim: Claim | null,
  knowledge: Knowledge,
): TopicChoice {
  const [only, ...others] = services;
  if (only === undefined || others.length > 0 || claim?.ofState !== true || !IS_ON.test(reading.text))
    return NO_CHOICE;
  const purpose = knowledge.services.get(only)?.purpose;
  const words = reading.content.filter((isContent, at) => isContent && !covered[at]).length;
  return purpose === undefined || words > MOST_WORDS
    ? NO_CHOICE
    : { ...NO_CHOICE, topics: [purpose], probability: CERTAIN };
}
