import type { Mark, Who } from '../marks.js';
import { type Content, isContent, sameIn } from '../same-concept.js';
import type { Rule } from '../told.js';

/** "Your window" is not AWS's. */
export const keepsOwners: Rule = {
  name: 'owner',
  holds: ({ given, worded }) => {
    const before = ownedIn(given);
    return ownedIn(worded).every(({ who, what }) => {
      const same = before.filter((one) => one.what.some((thing) => sameIn(thing, what)));
      if (same.length > 0) return same.some((one) => one.who === who);
      return who === 'you' || before.some((one) => one.who === who);
    });
  },
};

/** Who owns, and what that may be: "AWS's list", "a list of AWS". */
function ownedIn(marks: readonly Mark[]): { who: Who; what: readonly Content[] }[] {
  return marks.flatMap((mark, at) => {
    if (mark.type !== 'party' || mark.role !== 'owns') return [];
    const next = marks.slice(at + 1, at + 3).find(isContent);
    const before = mark.who === 'aws' ? marks.slice(Math.max(0, at - 2), at).findLast(isContent) : undefined;
    const what = [next, before].filter((one) => one !== undefined);
    return what.length > 0 ? [{ who: mark.who, what }] : [];
  });
}
