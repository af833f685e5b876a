import type { Mark } from '../marks.js';
import { type Content, isContent, sameConcept } from '../same-concept.js';
import type { Rule } from '../told.js';

/** The same numbers, in the order in which a fact gives them, each beside a word that it stood beside, and with its unit. */
export const keepsNumbers: Rule = {
  name: 'number',
  holds: ({ given, worded }) => {
    const before = numbersIn(given);
    const now = numbersIn(worded);
    const valuesOf = (numbers: readonly Numbered[]) => numbers.map(({ value }) => value);
    if (valuesOf(before).join() !== valuesOf(now).join()) return false;
    return before.every((number, at) => standsAlike(number, now[at] as Numbered));
  },
};

interface Numbered {
  readonly value: string;
  /** The words of meaning on both sides. */
  readonly left: Content | undefined;
  readonly right: Content | undefined;
}

function numbersIn(marks: readonly Mark[]): Numbered[] {
  return marks.flatMap((mark, at) =>
    mark.type === 'number'
      ? [
          {
            value: mark.value,
            left: marks.slice(0, at).filter(isContent).at(-1),
            right: marks.slice(at + 1).find(isContent),
          },
        ]
      : [],
  );
}

function standsAlike(was: Numbered, is: Numbered): boolean {
  const isSame = (one: Content | undefined, other: Content | undefined) =>
    one !== undefined && other !== undefined && sameConcept(one, other);
  if (was.right?.unit) return isSame(was.right, is.right);
  return isSame(was.right, is.right) || isSame(was.left, is.left) || (!was.right && !is.right);
}
