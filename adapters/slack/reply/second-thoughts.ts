import type { Answer } from '../../../src/contract/answer.js';
import type { AskContext } from '../../../src/contract/ask.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { HeardQuestion } from '../hear/heard.js';
import type { Render } from '../render/remember-rendering.js';
import type { SlackMessage } from '../render/slack-message.js';
import { extrasOf } from './extras-of.js';

/** Asks for second thoughts and draws what takes the place of the answer; undefined when nothing better came of it. */
export type SecondThoughts = () => Promise<SlackMessage | undefined>;

/** An answer, and what it was given to. */
export interface Answered {
  readonly heard: HeardQuestion;
  readonly curated: Answer;
  readonly context: AskContext;
}

/** Second thoughts about an answer; null where there are none to have. Nothing is asked before they are called for. */
export function secondThoughts(
  { heard, curated, context }: Answered,
  { demarc: { refine }, render }: { readonly demarc: Pick<Demarc, 'refine'>; readonly render: Render },
): SecondThoughts | null {
  if (refine === null || curated.outcome === 'notice' || !areWanted(heard)) return null;
  return async () => {
    const shown = await refine(heard.question, curated, context);
    return shown && render(shown, extrasOf(heard, { curated, shown, canRefine: true }));
  };
}

/** What all may read has them by itself, but not what was asked again as it was; what one person sees, when wished. */
function areWanted({ to, again, wants }: HeardQuestion): boolean {
  return wants === undefined ? to.type === 'post' && again === undefined : wants === 'refined';
}
