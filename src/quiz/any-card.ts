import type { Knowledge } from '../knowledge/knowledge.js';
import { firstInOrder } from '../tips/first-in-order.js';
import { nextCard } from './next-card.js';
import type { QuizCard } from './quiz-card.js';
import { spokenServices } from './spoken-services.js';

/** So many tips speak of a service that is well known. */
const WELL_KNOWN = 3;

/** A card about a well-known service, for whoever nothing is remembered of; another one for each moment. */
export function anyCard(now: number, knowledge: Knowledge): QuizCard | undefined {
  const known = Object.entries(spokenServices(knowledge)).filter(([, times]) => times >= WELL_KNOWN);
  const service = firstInOrder(
    known.map(([id]) => ({ id })),
    String(now),
  );
  return nextCard([], String(now), service ? { [service.id]: 1 } : {}, knowledge);
}
