import type { Answer } from '../contract/answer.js';
import { explainCard } from './explain-card.js';
import type { Explained } from './explained.js';
import { QUIZ_WORDS } from './quiz-words.js';

/** To a person who chose `option`: whether that is right, and why. `counted`: what they chose before, when that counts. */
export function composeTold(explained: Explained, option: string, counted: string = option): Answer {
  const { card, words, explanation } = explained;
  const says = QUIZ_WORDS[explanation.locale];
  const label = words.options.find(({ id }) => id === counted)?.label ?? counted;
  const said = counted === option ? says.youSaid(label) : says.firstCounts(label);
  return explainCard(explained, said, counted === card.right ? says.right : says.wrong);
}
