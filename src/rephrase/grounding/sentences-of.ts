import type { Mark } from './marks.js';

/** Marks by the sentence that they stand in; what stands before a colon or a semicolon is one as well. */
export function sentencesOf(marks: readonly Mark[]): Mark[][] {
  const sentences: Mark[][] = [[]];
  for (const mark of marks) {
    if (mark.type === 'break' && mark.strong) sentences.push([]);
    else sentences.at(-1)?.push(mark);
  }
  return sentences;
}
