import type { Worded } from '../../../../src/rephrase/rewording.js';
import type { Sample } from '../corruption-kind.js';

/** The place that a sentence tells of. */
export function placeOf(sample: Sample, sentence: Worded): Sample['places'][number] | undefined {
  return sample.places.find(({ facts }) => facts.some(({ id }) => sentence.facts.includes(id)));
}
