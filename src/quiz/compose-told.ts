import type { Answer } from '../contract/answer.js';
import { explainCard } from './explain-card.js';
import type { Explained } from './explained.js';
import { QUIZ_WORDS } from './quiz-words.js';

/** To a person who chose `option`: whether that is right, and why. `counted`: what they chose before, when that counts. */
export function composeTold(explained: Explained, option: string, counted: string = option): Answer {
  const { card, words, explanation } = explained;
  const says = QUIZ_WORDS[explanation.locale];
  const labelOf = (id: string) => words.options.find((one) => one.id === id)?.label ?? id;
  const said = counted === option ? says.youSaid : says.firstCounts;
  if (counted === card.right) return explainCard(explained, said(labelOf(counted)), says.right);
  return explainCard(explained, `${said(labelOf(counted))} ${says.itIs(labelOf(card.right))}`, says.wrong);
}
