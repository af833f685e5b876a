import type { Answer } from '../../../src/contract/answer.js';
import { LABELS } from '../../../src/contract/labels.js';

/** What is said of a language model's part in an answer, as plain text; null where it had none. */
export interface ModelPart {
  /** Above the answer: how the question was read. */
  readonly above: string | null;
  /** Under what the answer says: that it was worded by a model. */
  readonly below: string | null;
}

/** Tells what part a language model had in an answer, wherever the answer is drawn, read aloud or written out. */
export function modelPart({ locale, title, wording, readAs }: Answer): ModelPart {
  const labels = LABELS[locale];
  return {
    above: readAs === null ? null : labels.readAs(readAs),
    below: wording === 'rephrased' ? labels.worded(title) : null,
  };
}
