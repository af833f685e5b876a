import type { Mark } from '../marks.js';
import type { Rule } from '../told.js';

/** Words that weigh by how often they are said: "by default", "every", "any". */
const WEIGHTS = ['default', 'total', 'some'] as const;

/** "By default" and "every" are said as often as they were, and so is "where", or what it asks for would be lost. */
export const keepsWeights: Rule = {
  name: 'quantifier',
  holds: ({ given, worded }) =>
    WEIGHTS.every((weight) => countOf(weight, given) === countOf(weight, worded)) &&
    countOf('where', given) <= countOf('where', worded),
};

function countOf(weight: string, marks: readonly Mark[]): number {
  return marks.filter((mark) => 'weight' in mark && mark.weight === weight).length;
}
