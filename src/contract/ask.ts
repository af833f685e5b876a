import type { Answer } from './answer.js';
import type { Locale } from './locale.js';

/** Where a question came from. */
export interface AskContext {
  /** Names the conversation for follow-ups ("and Lambda?"); unique over all platforms. Absent: no follow-ups. */
  readonly conversation?: string;
  /** The language somebody fixed; absent: recognised from the question. */
  readonly locale?: Locale;
  /** Whether the answer tells how the question was read, and why. */
  readonly explain?: boolean;
}

/**
 * The one door into the bot. A question it cannot answer gets an Answer too; it never throws for a question.
 * Throws StoreError when the conversation's state cannot be read or kept.
 */
export type Ask = (question: string, context: AskContext) => Promise<Answer>;
