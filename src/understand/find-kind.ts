import type { Kind } from '../knowledge/knowledge.js';
import { kindFeatures } from './features.js';
import type { LinearModel } from './linear-model.js';
import { A_TASK } from './models.js';
import type { Reading } from './read-words.js';

/** How likely a message is of each kind, between 0 and 1; all of them add up to 1. */
export type KindLikelihood = (kind: Kind | typeof A_TASK) => number;

/** What kind of message the words make, names of services left aside. */
export function findKind(reading: Reading, model: LinearModel, isName: readonly boolean[]): KindLikelihood {
  const probabilities = model.probabilities(kindFeatures(reading, isName));
  return (kind) => probabilities[model.labels.indexOf(kind)] ?? 0;
}
