import type { Rule } from './rule.js';

/** What stands between brackets stands between them still, and nothing else does. */
export const keepsBrackets: Rule = {
  name: 'bracket',
  holds: ({ matched, reading: { words } }) =>
    matched.every(
      ({ token, match }) =>
        token.isBe || token.depth === (match === undefined ? 0 : (words[match]?.token.depth ?? 0)),
    ),
};
