import type { Mark, Who } from '../marks.js';
import { type Content, isContent, sameConcept } from '../same-concept.js';
import type { Rule } from '../told.js';

/** "Your window" is not AWS's. */
export const keepsOwners: Rule = {
  name: 'owner',
  holds: ({ given, worded }) => {
    const before = ownedIn(given);
    return ownedIn(worded).every(({ who, what }) => {
      const same = before.filter((one) => sameConcept(one.what, what));
      if (same.length > 0) return same.some((one) => one.who === who);
      return who === 'you' || before.some((one) => one.who === who);
    });
  },
};

function ownedIn(marks: readonly Mark[]): { who: Who; what: Content }[] {
  return marks.flatMap((mark, at) => {
    if (mark.type !== 'party' || mark.role !== 'owns') return [];
    const what = marks.slice(at + 1, at + 3).find(isContent);
    return what ? [{ who: mark.who, what }] : [];
  });
}
