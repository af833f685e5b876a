import type { Kind } from '../knowledge/knowledge.js';
import { UNKNOWN } from './feature-index.js';
import { kindFeatures } from './features.js';
import type { Names } from './find-names.js';
import type { LinearModel } from './linear-model.js';
import { A_TASK } from './models.js';
import type { Reading } from './read-words.js';

/** What a message may ask for; that it leans on an earlier one is told apart. */
export const ASKED = [
  A_TASK,
  'overview',
  'ours',
  'theirs',
  'compare',
  'stack',
  'which',
  'changed',
  'define',
  'help',
  'greeting',
  'thanks',
  'none',
] as const satisfies readonly (Kind | typeof A_TASK)[];
export type Asked = (typeof ASKED)[number];

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
export type FindKind = (reading: Reading, names: Pick<Names, 'coveredByService' | 'services'>) => KindReading;

/** Prepares telling kinds by a model. */
export function createFindKind(model: LinearModel): FindKind {
  const placeOf = new Map(model.labels.map((label, at) => [label, at]));
  const follows = placeOf.get('follow-up') ?? UNKNOWN;
  const sets = placeOf.get('correction') ?? UNKNOWN;
  return (reading, { coveredByService, services }) => {
    const { likelihood } = model.weigh(kindFeatures(reading, coveredByService, services.length));
    const corrects = likelihood[sets] ?? 0;
    const leans = (likelihood[follows] ?? 0) + corrects;
    const rest = Math.max(1 - leans, Number.EPSILON);
    return {
      asks: (kind) => (likelihood[placeOf.get(kind) ?? UNKNOWN] ?? 0) / rest,
      leans,
      corrects,
    };
  };
}
