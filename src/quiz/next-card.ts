import type { Knowledge } from '../knowledge/knowledge.js';
import { dealCards } from './deal-cards.js';
import { pickCard } from './pick-card.js';
import type { QuizCard } from './quiz-card.js';
import { spokenServices } from './spoken-services.js';

/**
 * The next card for an address that was given some, oldest first. `asked`: how often it asked about which service, where that
 * is counted. Undefined when the knowledge base has no question.
 */
export function nextCard(
  given: readonly string[],
  address: string,
  asked: Readonly<Record<string, number>>,
  knowledge: Knowledge,
): QuizCard | undefined {
  return pickCard(dealCards(knowledge), given, address, { asked, spoken: spokenServices(knowledge) });
}
