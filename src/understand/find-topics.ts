import type { Knowledge } from '../knowledge/knowledge.js';
import { topicFeatures } from './features.js';
import type { Names } from './find-names.js';
import type { LinearModel } from './linear-model.js';
import { NO_TASK } from './models.js';
import type { Reading } from './read-words.js';

/** A topic or family, with how likely it is that the words mean it. */
export interface Candidate {
  readonly id: string;
  /** Ids of the topics meant: itself, or a family's members; none for `NO_TASK`. */
  readonly topics: readonly string[];
  readonly isFamily: boolean;
  /** Between 0 and 1. */
  readonly probability: number;
}

/** More readings than this nobody looks at. */
const MOST_CANDIDATES = 5;
const LEAST = 0.02;
/** People seldom ask for a layer that the service does not have, and often for what it is there for. */
const WITHOUT_LAYER = 0.35;
const PURPOSE = 6;
/** "It ends up in CloudTrail" speaks of logging. */
const PURPOSE_OF_PLACE = 3;

/** Readings of some of the words, likeliest first. `isLeftOut` tells which words are not to be looked at. */
export function findTopics(
  reading: Reading,
  names: Names,
  model: LinearModel,
  knowledge: Knowledge,
  isLeftOut: readonly boolean[],
): Candidate[] {
  const { likelihood, knownWords } = model.weigh(topicFeatures(reading, isLeftOut));
  // Small words and letters alone are no evidence.
  if (knownWords === 0) return [];
  weighByService(likelihood, names, model, knowledge);
  return likeliest(likelihood).map((at) => {
    const id = model.labels[at] as string;
    const family = knowledge.families.find((one) => one.id === id);
    return {
      id,
      topics: id === NO_TASK ? [] : family ? family.topics : [id],
      isFamily: family !== undefined,
      probability: likelihood[at] as number,
    };
  });
}

/** The places of the likeliest labels, likeliest first. */
function likeliest(likelihood: Float64Array): number[] {
  const best: number[] = [];
  for (let at = 0; at < likelihood.length; at++) {
    const value = likelihood[at] as number;
    if (value < LEAST) continue;
    let place = best.length;
    while (place > 0 && value > (likelihood[best[place - 1] as number] as number)) place -= 1;
    if (place < MOST_CANDIDATES) best.splice(place, 0, at);
    if (best.length > MOST_CANDIDATES) best.pop();
  }
  return best;
}

/** Makes topics more or less likely by what the only service that was named is and has. Still adds up to 1. */
function weighByService(
  likelihood: Float64Array,
  { services, places }: Names,
  { labels }: LinearModel,
  knowledge: Knowledge,
): void {
  const service = services.length === 1 ? knowledge.services.get(services[0] as string) : undefined;
  if (!service) return;
  let sum = 0;
  for (const [at, label] of labels.entries()) {
    if (service.cells.get(label)?.party === 'not-applicable')
      likelihood[at] = (likelihood[at] as number) * WITHOUT_LAYER;
    if (places.some((id) => knowledge.services.get(id)?.purpose === label))
      likelihood[at] = (likelihood[at] as number) * PURPOSE_OF_PLACE;
    if (service.purpose === label) likelihood[at] = (likelihood[at] as number) * PURPOSE;
    sum += likelihood[at] as number;
  }
  for (const at of labels.keys()) likelihood[at] = (likelihood[at] as number) / sum;
}
