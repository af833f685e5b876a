import type { Answer } from '../../../src/contract/answer.js';
import type { AskContext } from '../../../src/contract/ask.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { RenderCard } from '../render/remember-cards.js';
import { answerMessage } from './answer-message.js';
import type { Replace } from './create-replace.js';
import type { Destination } from './destination.js';

/** A question as it was asked, and what was answered. */
export interface Answered {
  readonly question: string;
  readonly context: AskContext;
  readonly answer: Answer;
}

/** What second thoughts need. */
export interface Thinking {
  readonly demarc: Pick<Demarc, 'refine'>;
  readonly render: RenderCard;
  readonly replace: Replace;
  readonly log: Log;
  /** Nothing is replaced any more. */
  readonly stopping: AbortSignal;
}

/**
 * Has an answer thought over that stands in a message, and puts what comes of it in that message's place, with a button that
 * brings the answer back. It is in nobody's way: where nothing comes of it, or Teams does not take it, the answer stays, and
 * a stop neither waits for it nor keeps it. Never rejects.
 */
export async function thinkAgain(
  { question, context, answer }: Answered,
  to: Destination,
  message: string,
  { demarc: { refine }, render, replace, log, stopping }: Thinking,
): Promise<void> {
  if (refine === null || stopping.aborted) return;
  try {
    const better = await refine(question, answer, context);
    if (better === undefined || stopping.aborted) return;
    const again = { question, locale: answer.locale, carried: answer.carried };
    await replace(to, message, answerMessage(better, render(better, { vote: true, again })));
  } catch (error) {
    if (!stopping.aborted)
      log.warn(errorFields(error), 'Second thoughts about an answer came to nothing; the answer stays');
  }
}
