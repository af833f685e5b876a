import { isContent, sameIn } from '../same-concept.js';
import type { Rule } from '../told.js';

/** Every word of meaning is a fact's, or says the same as one: no duty, service, advice or other language comes in. */
export const saysNothingNew: Rule = {
  name: 'new-word',
  holds: ({ given, worded }) => {
    const facts = given.filter(isContent);
    return worded.filter(isContent).every((word) => word.optional || sameIn(word, facts) !== undefined);
  },
};
