import type { Answer } from './contract/answer.js';
import { createLatest } from './create-latest.js';
import { digest } from './digest.js';
import type { ConversationState } from './understand/understanding.js';

/** An answer, what the conversation is about after it, and what is counted of it. */
export interface KnownAnswer {
  readonly answer: Answer;
  readonly state: ConversationState;
  /** The services that it counts for, by id: a variant is asked about as the service that it is one of, too. */
  readonly counted: readonly string[];
}

/** All that an answer depends on. */
export interface AskedThen {
  readonly question: string;
  /** What a fixed language, the conversation before and the day of the answer come to. */
  readonly around: string;
}

/** Answers that are remembered at most; those that were given longest ago go first. */
const MOST = 5_000;

/**
 * Answers that were worked out before. People ask the same few questions over and over, and the same question under the
 * same circumstances has the same answer. Questions are known by a digest, because what people type is not kept. What is
 * remembered is there at once: most questions are, and each would be a promise more.
 */
export function createAnswerMemory(): (
  asked: AskedThen,
  workOut: () => Promise<KnownAnswer>,
) => KnownAnswer | Promise<KnownAnswer> {
  const known = createLatest<KnownAnswer>(MOST);
  return ({ question, around }, workOut) => {
    const key = digest(`${around}\n${question}`);
    const remembered = known.get(key);
    if (remembered) return remembered;
    return workOut().then((found) => {
      known.set(key, found);
      return found;
    });
  };
}
