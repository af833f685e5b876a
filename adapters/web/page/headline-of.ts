import type { AnswerLine } from '../../../src/contract/answer-line.js';

/** The verdict in words ("Yes, in part. Shared."): what stands before the title in the first line of the text. */
export function headlineOf({ text, title }: Pick<AnswerLine, 'text' | 'title'>): string {
  const first = text.split('\n', 1)[0] ?? '';
  return first.endsWith(title) ? first.slice(0, first.length - title.length).trim() : '';
}
