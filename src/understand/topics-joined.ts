import { chooseTopics, type TopicChoice } from './choose-topics.js';
import type { Candidate } from './find-topics.js';
import type { Reading } from './read-words.js';

const CONJUNCTIONS = new Set(['and', 'en', 'plus', 'alsook', 'evenals', 'or']);
/** Both halves have to be this certain by themselves, and both topics at least so likely in the whole. */
const LEAST_OF_HALF = 0.7;
const LEAST_OF_WHOLE = 0.12;

/**
 * Two tasks in one question ("who does backups and patching?"): a conjunction stands between words that mean one and words
 * that mean the other. Null when there is but one. `readPart` reads the words of a stretch of tokens.
 */
export function topicsJoined(
  { tokens }: Reading,
  whole: readonly Candidate[],
  readPart: (from: number, to: number) => readonly Candidate[],
): TopicChoice | null {
  if ((whole[1]?.probability ?? 0) < LEAST_OF_WHOLE) return null;
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!CONJUNCTIONS.has(tokens[at]?.word as string)) continue;
    const left = certain(readPart(0, at), whole);
    const right = left && certain(readPart(at + 1, tokens.length), whole);
    if (
      left &&
      right &&
      left.id !== right.id &&
      !left.topics.includes(right.id) &&
      !right.topics.includes(left.id)
    ) {
      return {
        topics: [...new Set([...left.topics, ...right.topics])],
        family: null,
        probability: Math.min(left.probability, right.probability),
      };
    }
  }
  return null;
}

function certain(part: readonly Candidate[], whole: readonly Candidate[]): Candidate | null {
  const [best] = part;
  if (!best || best.probability < LEAST_OF_HALF || chooseTopics(part).topics.length === 0) return null;
  const inWhole = whole.find(({ id }) => id === best.id);
  return inWhole && inWhole.probability >= LEAST_OF_WHOLE ? best : null;
}
