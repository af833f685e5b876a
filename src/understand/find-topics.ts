import type { Knowledge } from '../knowledge/knowledge.js';
import { topicFeatures } from './features.js';
import type { LinearModel } from './linear-model.js';
import type { Reading } from './read-words.js';

/** A topic or family, with how likely it is that the words mean it. */
export interface Candidate {
  readonly id: string;
  /** Ids of the topics meant: itself, or a family's members. */
  readonly topics: readonly string[];
  readonly isFamily: boolean;
  /** Between 0 and 1. */
  readonly probability: number;
}

/** More than this many readings nobody looks at. */
const MOST_CANDIDATES = 5;
const LEAST = 0.02;

/** Readings of the words, likeliest first. `isName` leaves out tokens that are a service's name. */
export function findTopics(
  reading: Reading,
  model: LinearModel,
  knowledge: Knowledge,
  isName: readonly boolean[],
): Candidate[] {
  const features = topicFeatures(reading, isName);
  if (!features.some((feature) => model.knows(feature))) return [];
  const probabilities = model.probabilities(features);
  return [...probabilities.keys()]
    .filter((at) => (probabilities[at] as number) >= LEAST)
    .sort((a, b) => (probabilities[b] as number) - (probabilities[a] as number))
    .slice(0, MOST_CANDIDATES)
    .map((at) => {
      const id = model.labels[at] as string;
      const family = knowledge.families.find((one) => one.id === id);
      return {
        id,
        topics: family ? family.topics : [id],
        isFamily: family !== undefined,
        probability: probabilities[at] as number,
      };
    });
}
