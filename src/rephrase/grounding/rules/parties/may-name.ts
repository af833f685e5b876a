import type { Matched } from '../../match-words.js';
import { GAP } from '../../token.js';
import type { Told } from '../rule.js';
import type { Named, Said } from './said-clauses.js';

/** How many words may stand in English between who does something and what that is. */
const MOST_BETWEEN = 8;

/** Whether a clause may be framed so, and in English whether the deed follows who does it. */
export function mayName({ how, at }: Named, { clause, deed }: Said, told: Told): boolean {
  const { matched, grammar, locale } = told;
  if (how !== 'acts' && how !== 'by') return mayFrame(how, clause, told);
  if (locale === 'nl') return true;
  if (how === 'by') return !isWithoutSubject(clause, told);
  if (deed === undefined) return true;
  return (
    deed > at &&
    // "AWS, in your window, also patches": a few words.
    (deed - at <= MOST_BETWEEN ||
      matched.slice(at + 1, deed).every(({ token }) => grammar.adverbs.has(token.word))) &&
    isBetween(matched.slice(at + 1, deed), told)
  );
}

/** Whether such a frame may stand around a clause: it does in the facts, or the clause denies nothing. */
function mayFrame(how: Named['how'], clause: number, { reading, grammar }: Told): boolean {
  const own = reading.words.filter((word) => word.clause === clause);
  return (
    own.some(({ role, token }) => role === 'frame' && token.names?.how === how) ||
    !own.some(({ region, token, role }) => region < 0 && role !== 'frame' && grammar.denials.has(token.word))
  );
}

/** Whether words can stand between who does something and what that is: "also", "not", "in your window", "is". */
function isBetween(between: readonly Matched[], { reading, grammar }: Told): boolean {
  const [first] = between;
  if (!first) return true;
  const { token, match } = first;
  const word = match === undefined ? undefined : reading.words[match];
  return (
    word === undefined ||
    word.role === 'deed' ||
    token.isAdverbial ||
    token.gap !== GAP.none ||
    grammar.adverbs.has(token.word) ||
    grammar.denials.has(token.word)
  );
}

/** "After the key is looked by you": in a passive something must be what it is done to. */
function isWithoutSubject(clause: number, { matched, reading: { words }, grammar }: Told): boolean {
  const rest = matched.flatMap(({ match }) => {
    const word = match === undefined ? undefined : words[match];
    return match !== undefined && word?.clause === clause && word.role === 'rest' ? [match] : [];
  });
  const isAsBefore = rest.every((match, at) => at === 0 || match > (rest[at - 1] as number));
  const first = rest[0] ?? -1;
  return (
    isAsBefore &&
    words[first - 1]?.role === 'deed' &&
    grammar.prepositions.has(words[first]?.token.word ?? '')
  );
}
