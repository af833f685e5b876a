import { GAP } from '../token.js';
import type { Rule, Told } from './rule.js';

/** No word comes in but those of the frames, of the passive and of the joints. */
export const bringsNothingIn: Rule = {
  name: 'new-word',
  holds: (told) =>
    told.matched.every(
      ({ token, match }, at) => match !== undefined || token.isBe || token.names || mayComeIn(at, told),
    ),
};

function mayComeIn(at: number, { matched, reading: { words }, grammar, locale }: Told): boolean {
  const here = matched[at];
  if (!here) return false;
  const { token, sentence } = here;
  const clauseOf = (index: number) => words[matched[index]?.match ?? -1]?.clause;
  const before = matched.slice(0, at).findLastIndex((one) => one.match !== undefined);
  const behind = matched.findIndex((one, index) => index > at && one.match !== undefined);
  // "While" and "but" may stand between two clauses.
  if (grammar.freeJoints.has(token.word))
    return matched[behind]?.sentence === sentence && (before < 0 || clauseOf(before) !== clauseOf(behind));
  const isFramed = (how: RegExp) =>
    matched.slice(0, at).some((one) => one.sentence === sentence && how.test(one.token.key));
  const isAgain = (token.gap & GAP.and) > 0;
  if (locale === 'en') {
    // "Only when you rebuild does a fix reach …"
    const opening = matched.find((one) => one.sentence === sentence)?.token.word;
    if (/^(?:do|does)$/.test(token.word)) return opening === 'only';
    if (token.word === 'to' && isFramed(/:(?:toDo|stress)/)) return true;
    return /^(?:to|for|of)$/.test(token.word) && isAgain && isFramed(/:doing/);
  }
  if (token.word === 'voor' && isAgain && isFramed(/:doing/)) return true;
  // "Het kiezen van het venster".
  const last = before === at - 1 ? matched[before] : undefined;
  return (
    token.word === 'van' && token.gap === GAP.none && last !== undefined && grammar.isNominal(last.token.word)
  );
}
