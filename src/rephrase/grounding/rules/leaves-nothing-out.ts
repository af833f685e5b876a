import type { Rule } from './rule.js';

/** Every word comes back, but for who acts, which keeps-parties looks after, and a "but" at the head of a clause. */
export const leavesNothingOut: Rule = {
  name: 'missing-word',
  holds: ({ matched, reading: { words, bes }, grammar }) => {
    const said = new Set(matched.map(({ match }) => match));
    const isSaid = words.every(({ token, role, clause }, at) => {
      if (role === 'actor' || role === 'frame' || said.has(at)) return true;
      // "The role that you pass".
      if (token.word === 'that' && words[at + 1]?.token.names?.how === 'acts') return true;
      return grammar.spareJoints.has(token.word) && words[at - 1]?.clause !== clause;
    });
    const frames = words.filter(({ role }) => role === 'frame').length;
    const needed = bes - frames;
    return isSaid && matched.filter(({ token }) => token.isBe).length >= needed;
  },
};
