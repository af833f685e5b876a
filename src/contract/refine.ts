import type { Answer } from './answer.js';
import type { AskContext } from './ask.js';

/**
 * Second thoughts about an answer that somebody can already read: the same facts in words that fit the question better, or,
 * where the question was not understood, the answer to what it seems to ask. Takes as long as a language model takes, at
 * most a few seconds; undefined when nothing better came of it. Never rejects. `question` and `context` are those that the
 * answer was given to.
 */
export type Refine = (question: string, answer: Answer, context: AskContext) => Promise<Answer | undefined>;
