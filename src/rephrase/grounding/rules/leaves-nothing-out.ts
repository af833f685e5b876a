import { isContent, sameIn } from '../same-concept.js';
import type { Rule } from '../told.js';

/** Every word of meaning in the facts is said, or something that says the same. */
export const leavesNothingOut: Rule = {
  name: 'missing-word',
  holds: ({ given, worded }) => {
    const said = worded.filter(isContent);
    return given.filter(isContent).every((word) => word.optional || sameIn(word, said) !== undefined);
  },
};
