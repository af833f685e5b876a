import { stem } from '../words/stem.js';
import { canonicalWords } from './canonical-words.js';
import type { Lexicon } from './lexicon.js';
import { nameKey } from './name-key.js';
import { type Token, tokenise } from './token.js';

/** A question's words after spelling was forgiven, each with what it may stand for. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  /** By token: what it counts as inside a name. */
  readonly nameKeys: readonly string[];
  /** The words as typed, lower case, joined and padded by spaces: what the cue patterns look at. */
  readonly text: string;
  /** True when it ends in a question mark. */
  readonly isMarked: boolean;
  /** By token: the canonical word it belongs to, else its own stem; null for ignored words. */
  readonly canonical: readonly (string | null)[];
  /** By token: true when it carries meaning, that is, when it is not a function word. */
  readonly content: readonly boolean[];
}

/** Reads the words of a question. */
export function readWords(question: string, lexicon: Lexicon): Reading {
  const typed = withNamesWhole(tokenise(question), lexicon);
  const tokens: Token[] = [];
  for (const token of typed) {
    if (!lexicon.spelling.knows(token.word, token.stem)) tokens.push(...repaired(token, lexicon));
    else tokens.push(withNameMeant(token, lexicon));
  }
  const stems = tokens.map((token) => token.stem);
  const canonical = canonicalWords(tokens, stems, lexicon.words, lexicon.ignored);
  return {
    tokens,
    stems,
    nameKeys: tokens.map(({ word, stem }) => nameKey(word, stem)),
    text: ` ${tokens.map((token) => token.word).join(' ')} `,
    isMarked: /\?\s*$/.test(question),
    canonical,
    content: canonical.map((word) => word !== null),
  };
}

/** "red shift", "gard duty": a name that was cut in two becomes one word again. */
function withNamesWhole(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const knows = (token: Token | undefined) => token !== undefined && lexicon.spelling.knows(token.word);
  const whole: Token[] = [];
  let nextIsKnown = knows(tokens[0]);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const isKnown = nextIsKnown;
    nextIsKnown = knows(next);
    const name =
      next && !next.afterBreak ? nameOfTwo(token, next, isKnown && nextIsKnown, lexicon) : undefined;
    if (next === undefined || name === undefined) {
      whole.push(token);
      continue;
    }
    whole.push({ ...token, typed: `${token.typed} ${next.typed}`, word: name, stem: stem(name) });
    at += 1;
    nextIsKnown = knows(tokens[at + 1]);
  }
  return whole;
}

/** The name that two words are together, or were meant to be. What settles it for nearly all is looked at first. */
function nameOfTwo(
  one: Token,
  other: Token,
  areKnown: boolean,
  { nameSpelling, names }: Lexicon,
): string | undefined {
  const joined = one.word + other.word;
  const isSpelt = nameSpelling.is(joined);
  if (!isSpelt && areKnown) return undefined;
  const keys = [nameKey(one.word, one.stem), nameKey(other.word, other.stem)];
  // "RDS databse" is a name and a typo, not one name cut in two.
  if (names.longestAt(keys, 0, 1)?.value.type === 'service' || names.longestAt(keys, 0)?.length === 2)
    return undefined;
  return isSpelt ? joined : nameSpelling.meant(joined);
}

/** "Inspecter" only looks like an inflection of "inspect". */
function withNameMeant(token: Token, { spelling, nameSpelling }: Lexicon): Token {
  const name = spelling.knows(token.word) ? undefined : nameSpelling.almost(token.word);
  return name === undefined ? token : { ...token, word: name, stem: stem(name) };
}

/** What a word that nobody knows was meant to be. */
function repaired(token: Token, lexicon: Lexicon): Token[] {
  const name = lexicon.nameSpelling.meant(token.word);
  if (name !== undefined) return [{ ...token, word: name, stem: stem(name) }];
  const parts = lexicon.spelling.repair(token.word) ?? lexicon.spelling.repair(token.stem);
  if (!parts) return [token];
  return parts.map((part, at) => ({
    typed: token.typed,
    // A compound stays readable as it was typed; a typo becomes the word that was meant.
    word: parts.length > 1 && at === 0 ? token.word : part,
    stem: stem(part),
    afterBreak: token.afterBreak && at === 0,
    afterComma: token.afterComma && at === 0,
    afterEnd: at === 0 ? token.afterEnd : null,
    isPart: at > 0,
    isCapital: token.isCapital,
  }));
}
