import type { Kind } from '../knowledge/knowledge.js';
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
export function findKind(
  reading: Reading,
  model: LinearModel,
  { coveredByService, services }: Names,
): KindReading {
  const { likelihood } = model.weigh(kindFeatures(reading, coveredByService, services.length));
  const of = (kind: string) => likelihood[model.labels.indexOf(kind)] ?? 0;
  const corrects = of('correction');
  const leans = of('follow-up') + corrects;
  const rest = Math.max(1 - leans, Number.EPSILON);
  return { asks: (kind) => of(kind) / rest, leans, corrects };
}
