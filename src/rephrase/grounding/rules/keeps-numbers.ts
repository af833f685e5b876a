import type { Mark } from '../marks.js';
import { type Content, isContent, sameConcept } from '../same-concept.js';
import type { Rule } from '../told.js';

/** The same numbers, in the order in which a fact gives them, each beside the unit that it had. */
export const keepsNumbers: Rule = {
  name: 'number',
  holds: ({ given, worded }) => {
    const before = numbersIn(given);
    const now = numbersIn(worded);
    if (
      before
        .map(({ value }) => value)
        .sort()
        .join() !==
      now
        .map(({ value }) => value)
        .sort()
        .join()
    )
      return false;
    const [first, second] = [before, now].map((numbers) => numbers.map(({ value }) => value).join());
    const isOrdered = first === second || before.length < 2;
    return (
      isOrdered &&
      before.every((number) => now.some((other) => other.value === number.value && sameUnit(number, other)))
    );
  },
};

interface Numbered {
  readonly value: string;
  readonly unit: Content | undefined;
}

function numbersIn(marks: readonly Mark[]): Numbered[] {
  return marks.flatMap((mark, at) => {
    if (mark.type !== 'number') return [];
    const unit = marks.slice(at + 1, at + 4).find((next): next is Content => isContent(next) && next.unit);
    return [{ value: mark.value, unit }];
  });
}

function sameUnit({ unit }: Numbered, { unit: other }: Numbered): boolean {
  if (!unit || !other) return unit === other;
  return sameConcept(unit, other);
}
