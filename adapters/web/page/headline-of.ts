import type { AnswerLine } from '../../../src/contract/answer-line.js';

/**
 * The verdict in words ("Yes, in part. Shared."): what stands before the title in the first line of the text, or in the
 * second one where the first tells how a language model read the question.
 */
export function headlineOf({ text, title, readAs }: Pick<AnswerLine, 'text' | 'title' | 'readAs'>): string {
  const first = text.split('\n', 2)[readAs === null ? 0 : 1] ?? '';
  return first.endsWith(title) ? first.slice(0, first.length - title.length).trim() : '';
}
