import type { Cell, Knowledge } from '../knowledge/knowledge.js';
import { remember } from '../words/remember.js';
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
const WITHOUT_LAYER = 0.1;
const PURPOSE = 6;
/** What had to be said of this very service, not of all that are run alike, is what people ask about. */
const OWN = 3;
/** "It ends up in CloudTrail" speaks of logging. */
const PURPOSE_OF_PLACE = 3;

/** Readings of some of the words, likeliest first. `isLeftOut` tells which words are not to be looked at. */
export type FindTopics = (
  reading: Reading,
  names: Pick<Names, 'services' | 'places'>,
  isLeftOut: readonly boolean[],
) => Candidate[];

/** Prepares what there is to be found in a knowledge base. */
export function createFindTopics(model: LinearModel, knowledge: Knowledge): FindTopics {
  const meanings = model.labels.map((id) => {
    const family = knowledge.families.find((one) => one.id === id);
    const topics = id === NO_TASK ? [] : family ? family.topics : [id];
    return { id, topics, isFamily: family !== undefined };
  });
  const weighByService = createWeighByService(model.labels, knowledge);
  return (reading, names, isLeftOut) => {
    const { likelihood, knownWords } = model.weigh(topicFeatures(reading, isLeftOut));
    // Small words and letters alone are no evidence.
    if (knownWords === 0) return [];
    weighByService(likelihood, names);
    return likeliest(likelihood).map((at) => {
      const { id, topics, isFamily } = meanings[at] as (typeof meanings)[number];
      return { id, topics, isFamily, probability: likelihood[at] as number };
    });
  };
}

/** The places of the likeliest labels, likeliest first. */
function likeliest(likelihood: readonly number[]): number[] {
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

function weightOf(cell: Cell | undefined): number {
  if (cell?.party === 'not-applicable') return WITHOUT_LAYER;
  return cell !== undefined && cell.origin !== 'model' ? OWN : 1;
}

/** Makes topics more or less likely by what the only service that was named is and has. They still add up to 1. */
function createWeighByService(labels: readonly string[], { services: known }: Knowledge) {
  const placeOf = new Map(labels.map((label, at) => [label, at]));
  // What a service does to the topics is worked out when it is first asked about.
  const factorsOf = remember((id): Float64Array | null => {
    const service = known.get(id);
    if (!service) return null;
    return Float64Array.from(
      labels,
      (label) => weightOf(service.cells.get(label)) * (service.purpose === label ? PURPOSE : 1),
    );
  });
  return (likelihood: number[], { services, places }: Pick<Names, 'services' | 'places'>): void => {
    const factors = services.length === 1 ? factorsOf(services[0] as string) : null;
    if (!factors) return;
    if (places.length > 0) {
      for (const purpose of new Set(places.map((id) => known.get(id)?.purpose))) {
        const at = purpose === undefined ? undefined : placeOf.get(purpose);
        if (at !== undefined) likelihood[at] = (likelihood[at] as number) * PURPOSE_OF_PLACE;
      }
    }
    let sum = 0;
    for (let at = 0; at < likelihood.length; at++) {
      likelihood[at] = (likelihood[at] as number) * (factors[at] as number);
      sum += likelihood[at] as number;
    }
    for (let at = 0; at < likelihood.length; at++) likelihood[at] = (likelihood[at] as number) / sum;
  };
}
