import type { Demarc } from '../../../src/contract/demarc.js';
import type { Inbox } from '../../../src/contract/inbox.js';
import type { Heard } from '../hear/heard.js';
import type { Acknowledge } from '../line/acknowledge-later.js';
import type { Render } from '../render/remember-rendering.js';
import type { Respond } from './create-respond.js';
import type { Directory } from './directory.js';
import { originOf } from './origin-of.js';

/** What playing needs. */
export interface QuizPlaying {
  readonly demarc: Pick<Demarc, 'playQuiz'>;
  readonly inbox: Pick<Inbox, 'claim'>;
  readonly render: Render;
  readonly respond: Respond;
  readonly directory: Directory;
}

/**
 * Takes a press in a quiz. It counts before Slack hears that it has arrived, once however often it comes; then whoever pressed
 * is told what only they see, and what all see takes the place of the question.
 */
export async function playQuiz(
  { delivery, where, quiz, option, url, inPlaceOf }: Extract<Heard, { readonly type: 'quiz' }>,
  acknowledge: Acknowledge,
  { demarc, inbox, render, respond, directory }: QuizPlaying,
): Promise<void> {
  const { told, shown } = await demarc.playQuiz(quiz, option, originOf(where, directory));
  await acknowledge();
  if (url === undefined || !(await inbox.claim(delivery))) return;
  if (told !== null) {
    // A button here would change what this person sees alone; the one that shows the answer to all is under the question.
    const { quiz: _, ...alone } = told;
    await respond({ url }, render(alone, { vote: true }));
  }
  if (shown !== null) await respond({ url, inPlaceOf }, render(shown, { vote: true }));
}
