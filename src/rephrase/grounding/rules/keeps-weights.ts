import type { Mark } from '../marks.js';
import type { Rule } from '../told.js';

/** Words of which a single one must not go, though the facts have others: "by default", "where". */
const WEIGHTS = ['default', 'where'] as const;

/** "By default" is said as often as it was, and so is "where", or what it asks for would be lost. */
export const keepsWeights: Rule = {
  name: 'quantifier',
  holds: ({ given, worded }) => WEIGHTS.every((weight) => countOf(weight, given) <= countOf(weight, worded)),
};

function countOf(weight: string, marks: readonly Mark[]): number {
  return marks.filter((mark) => 'weight' in mark && mark.weight === weight).length;
}
