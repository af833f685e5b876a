import { stem } from '../words/stem.js';
import { canonicalWords } from './canonical-words.js';
import type { KnownAsTyped, KnownWord } from './known-word.js';
import type { Lexicon } from './lexicon.js';
import { nameKey } from './name-key.js';
import { openingSlip } from './opening-slip.js';
import { cutWords, type Token } from './token.js';

/** A question's words after spelling was forgiven, each with what it may stand for. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  /** By token: the number of its stem in the lexicon, and that of what it counts as inside a name; negative where it has none. */
  readonly stemIds: readonly number[];
  readonly nameIds: readonly number[];
  /** By token: the numbers by which models know its word, its stem and its canonical word; negative where they do not. */
  readonly numbers: readonly number[];
  readonly stemNumbers: readonly number[];
  readonly canonicalNumbers: readonly number[];
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
  const cut = cutWords(question, lexicon.wordAt);
  const isFine = isSpeltRight(cut);
  const meant = isFine ? cut.typed : asMeant(cut, lexicon);
  const tokens = isFine ? cut.tokens : meant.map(({ token }) => token);
  const stems: string[] = [];
  const stemIds: number[] = [];
  const nameIds: number[] = [];
  const numbers: number[] = [];
  const stemNumbers: number[] = [];
  const known: KnownWord[] = [];
  let text = ' ';
  for (let at = 0; at < tokens.length; at++) {
    const { word, stem } = tokens[at] as Token;
    const fact = (meant[at] as KnownAsTyped).known;
    // The first part of a compound is a word whose stem is that of the part.
    const isOwn = fact.stem === stem;
    known.push(fact);
    stems.push(stem);
    stemIds.push(isOwn ? fact.stemId : lexicon.idOf(stem));
    nameIds.push(isOwn ? fact.nameId : lexicon.idOf(nameKey(word, stem)));
    numbers.push(fact.number);
    stemNumbers.push(isOwn ? fact.stemNumber : lexicon.numberOf(stem));
    text += `${word} `;
  }
  const canonical = canonicalWords(tokens, stemIds, known, lexicon.words);
  const content: boolean[] = [];
  const canonicalNumbers: number[] = [];
  for (let at = 0; at < canonical.length; at++) {
    const word = canonical[at] as string | null;
    content.push(word !== null);
    const isStem = word === null || word === stems[at];
    canonicalNumbers.push(isStem ? (stemNumbers[at] as number) : lexicon.numberOf(word));
  }
  return {
    tokens,
    stems,
    stemIds,
    nameIds,
    numbers,
    stemNumbers,
    canonicalNumbers,
    text,
    isMarked: /\?\s*$/.test(question),
    canonical,
    content,
  };
}

/** Words as they were typed. */
interface Cut {
  readonly tokens: readonly Token[];
  readonly typed: readonly KnownAsTyped[];
}

/** Whether every word is known, and no two are a name that was cut: so it is in most questions, and then nothing is to be mended. */
function isSpeltRight({ tokens, typed }: Cut): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const { isKnown, restsOfNames } = (typed[at] as KnownAsTyped).known;
    if (!isKnown || restsOfNames?.has(tokens[at + 1]?.word ?? '')) return false;
  }
  return true;
}

/** The words that were meant. */
function asMeant(cut: Cut, lexicon: Lexicon): KnownAsTyped[] {
  const meant: KnownAsTyped[] = [];
  const mean = (token: Token) => meant.push({ token, known: lexicon.wordOf(token.word) });
  for (const whole of withNamesWhole(cut, lexicon)) {
    const { token, known } = whole;
    const opening = known.isKnown ? undefined : openingMeant(token, meant.length === 0, lexicon);
    if (known.isKnown) meant.push(whole);
    else if (opening !== undefined) mean({ ...token, word: opening, stem: stem(opening) });
    else if (lexicon.spelling.knows(token.word, token.stem)) mean(withNameMeant(token, lexicon));
    else repaired(token, lexicon).forEach(mean);
  }
  return meant;
}

/** "red shift", "gard duty": a name that was cut in two becomes one word again. */
function withNamesWhole({ tokens, typed }: Cut, lexicon: Lexicon): KnownAsTyped[] {
  const whole: KnownAsTyped[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const name =
      next && !next.afterBreak
        ? nameOfTwo(typed[at] as KnownAsTyped, typed[at + 1] as KnownAsTyped, lexicon)
        : undefined;
    if (next === undefined || name === undefined) {
      whole.push({ token, known: (typed[at] as KnownAsTyped).known });
      continue;
    }
    const ofBoth = { ...token, typed: `${token.typed} ${next.typed}`, word: name, stem: stem(name) };
    whole.push({ token: ofBoth, known: lexicon.wordOf(name) });
    at += 1;
  }
  return whole;
}

/** The name that two words are together, or were meant to be. What settles it for nearly all is looked at first. */
function nameOfTwo(
  { token: one, known: ofOne }: KnownAsTyped,
  { token: other, known: ofOther }: KnownAsTyped,
  { nameSpelling, names }: Lexicon,
): string | undefined {
  const isSpelt = ofOne.restsOfNames?.has(other.word) === true;
  if (!isSpelt && ofOne.isKnown && ofOther.isKnown) return undefined;
  const keys = [ofOne.nameId, ofOther.nameId];
  // "RDS databse" is a name and a typo, not one name cut in two.
  if (names.longestAt(keys, 0, 1)?.value.type === 'service' || names.longestAt(keys, 0)?.length === 2)
    return undefined;
  const joined = one.word + other.word;
  return isSpelt ? joined : nameSpelling.meant(joined);
}

/** "Hwo", "doess": where a question may open, the word that it opens with. */
function openingMeant(
  { word, afterBreak, afterEnd }: Token,
  isFirst: boolean,
  { spelling, nameSpelling }: Lexicon,
): string | undefined {
  if (spelling.knows(word)) return undefined;
  const isHead = isFirst || afterBreak || afterEnd !== null;
  const opening = openingSlip(word, isHead);
  return opening !== undefined && nameSpelling.meant(word) === undefined ? opening : undefined;
}

/** "Inspecter" only looks like an inflection of "inspect". */
function withNameMeant(token: Token, { spelling, nameSpelling }: Lexicon): Token {
  const name = spelling.knows(token.word) ? undefined : nameSpelling.almost(token.word);
  return name === undefined ? token : { ...token, word: name, stem: stem(name) };
}

/** "Decertificaten", "ofbackups": a small word and another, with no space between; undefined where it is no such thing. */
function unglued(token: Token, { spelling }: Lexicon): Token[] | undefined {
  const { 1: small, 2: rest } = GLUED.exec(token.word) ?? [];
  if (small === undefined || rest === undefined || !spelling.knows(rest)) return undefined;
  return [
    { ...token, word: small, stem: stem(small) },
    { ...token, word: rest, stem: stem(rest), afterBreak: false, afterComma: false, afterEnd: null },
  ];
}
const GLUED = /^(de|het|een|the|of|our|van|for|voor|onze)([a-z]{5,})$/;

/** What a word that nobody knows was meant to be. */
function repaired(token: Token, lexicon: Lexicon): Token[] {
  const name = lexicon.nameSpelling.meant(token.word);
  if (name !== undefined) return [{ ...token, word: name, stem: stem(name) }];
  const apart = unglued(token, lexicon);
  if (apart !== undefined) return apart;
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
