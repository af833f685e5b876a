import type { Answer } from '../../../src/contract/answer.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Whereabouts } from '../hear/heard.js';
import type { AskedAgain } from '../render/adaptive-card.js';
import { originOf } from './origin-of.js';

/** Asks a question once more as it was asked before. It was counted then, and settles nothing now. */
export function askAgain(
  { question, locale, carried }: AskedAgain,
  where: Whereabouts,
  { ask }: Pick<Demarc, 'ask'>,
): Promise<Answer> {
  const context = { from: originOf(where), locale, overheard: true };
  return ask(question, carried === null ? context : { ...context, carried });
}
