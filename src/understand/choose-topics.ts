import type { Candidate } from './find-topics.js';

/** What a question is about: topics, or a family of them, or nothing that is certain enough. */
export interface TopicChoice {
  readonly topics: readonly string[];
  readonly family: string | null;
  /** How likely the choice is, between 0 and 1. */
  readonly probability: number;
}

export const NO_CHOICE: TopicChoice = { topics: [], family: null, probability: 0 };

/** Under this likelihood a topic is not taken for meant: a wrong verdict is worse than none. */
const LEAST_PROBABILITY = 0.4;
/** The best reading has to be so many times as likely as the next. */
const LEAST_MARGIN = 1.5;

/** Chooses among candidates, likeliest first; a family and its own member do not compete with each other. */
export function chooseTopics(candidates: readonly Candidate[]): TopicChoice {
  const [best] = candidates;
  if (!best) return NO_CHOICE;
  const rivals = candidates.slice(1).filter((other) => !isKin(best, other));
  const kin = candidates.filter((other) => other === best || isKin(best, other));
  const probability = kin.reduce((sum, one) => sum + one.probability, 0);
  const next = rivals[0]?.probability ?? 0;
  if (probability < LEAST_PROBABILITY || probability < next * LEAST_MARGIN) return NO_CHOICE;
  return { topics: best.topics, family: best.isFamily ? best.id : null, probability };
}

/** A family and a topic in it. */
function isKin(a: Candidate, b: Candidate): boolean {
  return a.isFamily !== b.isFamily && (a.topics.includes(b.id) || b.topics.includes(a.id));
}

/** Whether nothing was certain enough. */
export function isNone(choice: TopicChoice): boolean {
  return choice.topics.length === 0;
}
