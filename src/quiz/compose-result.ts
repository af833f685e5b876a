import type { Answer } from '../contract/answer.js';
import type { QuizResult } from '../store/store.js';
import { explainCard } from './explain-card.js';
import type { Explained } from './explained.js';
import { QUIZ_WORDS } from './quiz-words.js';

/** To all: how often each option was chosen, by nobody's name, and why which is right. */
export function composeResult(explained: Explained, { chosen }: Pick<QuizResult, 'chosen'>): Answer {
  const { card, words, explanation } = explained;
  const says = QUIZ_WORDS[explanation.locale];
  const counts = words.options.map(({ id, inside }) => ({ inside, times: chosen[id] ?? 0 }));
  const answered = counts.reduce((sum, { times }) => sum + times, 0);
  if (answered === 0) return explainCard(explained, says.nobodyAnswered(words.question));
  const told = counts.flatMap(({ inside, times }) => (times > 0 ? [`${inside} ${times}`] : [])).join(', ');
  return explainCard(explained, says.result(words.question, answered, chosen[card.right] ?? 0, told));
}
