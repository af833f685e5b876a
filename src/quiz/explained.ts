import type { Answer } from '../contract/answer.js';
import type { CardInWords } from './card-in-words.js';
import type { QuizCard } from './quiz-card.js';

/** A question of the quiz, and what Demarc answers to it when it is asked. */
export interface Explained {
  readonly card: QuizCard;
  readonly words: CardInWords;
  readonly explanation: Answer;
}
