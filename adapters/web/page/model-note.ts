import type { AnswerLine } from '../../../src/contract/answer-line.js';
import { LABELS } from '../../../src/contract/labels.js';

/** What a language model had to do with an answer, in its language; empty when it was nothing. */
export function modelNote({ locale, readAs, wording, title }: AnswerLine): string {
  const says = LABELS[locale];
  const notes = [readAs !== null && says.readAs(readAs), wording === 'rephrased' && says.worded(title)];
  return notes.filter(Boolean).join(' ');
}
