import type { Kind } from '../knowledge/knowledge.js';
import { kindFeatures } from './features.js';
import type { LinearModel } from './linear-model.js';
import { A_TASK } from './models.js';
import type { Reading } from './read-words.js';

/** What a message asks for; that it leans on an earlier one is told apart. */
export type Asked = Exclude<Kind, 'follow-up' | 'correction'> | typeof A_TASK;

/** What kind of message it is. All likelihoods are between 0 and 1. */
export interface KindReading {
  /** How likely it asks for this; over all that can be asked they add up to 1. */
  asks(kind: Asked): number;
  /** How likely it leans on an earlier message, or sets one right. */
  readonly leans: number;
  /** How likely it sets an earlier message right. */
  readonly corrects: number;
}

/** Tells the kind by the words, names of services left aside. */
export function findKind(reading: Reading, model: LinearModel, isName: readonly boolean[]): KindReading {
  const probabilities = model.probabilities(kindFeatures(reading, isName));
  const of = (kind: string) => probabilities[model.labels.indexOf(kind)] ?? 0;
  const corrects = of('correction');
  const leans = of('follow-up') + corrects;
  const rest = Math.max(1 - leans, Number.EPSILON);
  return { asks: (kind) => of(kind) / rest, leans, corrects };
}
