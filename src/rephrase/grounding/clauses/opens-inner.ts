import { englishDeed } from '../english/act.js';
import { GAP } from '../token.js';
import type { Look } from './look-at.js';

/** Dutch verbs that "of" may follow as "whether" does. */
const ASKS =
  /^(?:bekijk|beoordeel|bepaal|beslis|besluit|check|controleer|kies|onderzoek|test|toets|vraag|weet|zegt?|ziet?)t?$/;

/** Whether a clause begins that is a part of another. `isInside`: the place is in such a one already. */
export function opensInner(at: number, isInside: boolean, look: Look): boolean {
  if (isWhether(at, look)) return true;
  const byWord = opensByWord(at, look);
  if (byWord !== undefined) return byWord;
  const { tokens, locale, grammar, wordAt, gapAt, isWho, isHeld } = look;
  if (grammar.subordinators.has(wordAt(at)))
    return at + 1 < tokens.length && !/^(?:then|this)$/.test(wordAt(at + 1));
  const isThat = /^(?:die|dat|that)$/.test(wordAt(at));
  if (isThat && pointsAt(at, look)) return false;
  if (at > 0 && grammar.relatives.has(wordAt(at)) && (gapAt(at) === GAP.none || isBehindComma(at, look)))
    return !(isThat && (gapAt(at + 1) > GAP.none || grammar.prepositions.has(wordAt(at + 1))));
  return (
    locale === 'en' &&
    isWho(at) &&
    gapAt(at) === GAP.none &&
    at > 0 &&
    !isInside &&
    !isHeld(at) &&
    englishDeed(at + 1, look) !== undefined
  );
}

/** The words that tell it each in its own way; undefined for all others, and where they tell nothing. */
function opensByWord(at: number, look: Look): boolean | undefined {
  const { wordAt, gapAt, isWho } = look;
  const next = wordAt(at + 1);
  switch (wordAt(at)) {
    case 'as':
      return (gapAt(at) > GAP.none || at === 0 || /^(?:soon|long)$/.test(next)) && next !== 'well';
    case 'so':
      return next === 'that';
    case 'that':
      return wordAt(at - 1) === 'so' ? false : undefined;
    case 'als':
      return isClause(at, look);
    // "Tot je het aanzet", "tot 35 dagen".
    case 'tot':
      return isWho(at + 1) || /^(?:hij|ze|dat)$/.test(next);
    // "Since 25 November 2019", "since June 2025": a time.
    case 'since':
      return /^\d/.test(next) || /^(?:19|20)\d\d$/.test(wordAt(at + 2)) ? false : undefined;
    default:
      return undefined;
  }
}

/** "Als je dat wilt", but not "als voorbeeld", "kun je als gedeelde taak lezen". */
function isClause(at: number, { grammar, wordAt, gapAt, isVerb, isWho }: Look): boolean {
  for (let index = at + 1; gapAt(index) !== GAP.strong; index += 1)
    if (isVerb(index) || grammar.isOfThings(wordAt(index)) || isWho(index)) {
      const isLast = gapAt(index + 1) === GAP.strong;
      return !(isLast && wordAt(index).endsWith('n') && gapAt(at) === GAP.none);
    }
  return false;
}

/** "Je kiest die optie", "choose that window", "of that bucket": what stands behind a verb or a preposition is no clause. */
function pointsAt(at: number, look: Look): boolean {
  const { grammar, wordAt, gapAt, isVerb } = look;
  // But it is one behind a verb, if it has a verb of its own.
  if (isVerb(at - 1) && (wordAt(at) === 'die' || !hasVerb(at + 1, look))) return true;
  return gapAt(at) === GAP.none && grammar.prepositions.has(wordAt(at - 1));
}

/** Whether a verb comes before the next comma or "and". */
function hasVerb(from: number, { tokens, grammar, wordAt, gapAt, isVerb }: Look): boolean {
  for (let at = from; at < tokens.length && (at === from || gapAt(at) === GAP.none); at += 1)
    // "(AWS doet) dat pas als …"
    if (grammar.subordinators.has(wordAt(at))) return false;
    else if (
      (isVerb(at) && !/^(?:your|their|its)$/.test(wordAt(at - 1))) ||
      grammar.isOfThings(wordAt(at)) ||
      tokens[at]?.isAfterBe ||
      grammar.denials.has(wordAt(at))
    )
      return true;
  return false;
}

/** "…, which", "…, die je". */
function isBehindComma(at: number, { locale, wordAt, gapAt, isVerb }: Look): boolean {
  if (gapAt(at) !== GAP.comma) return false;
  return locale === 'nl'
    ? /^(?:die|dat|waar.*)$/.test(wordAt(at)) && !isVerb(at + 1)
    : /^(?:which|who|whose)$/.test(wordAt(at));
}

/** "(Je kiest) of de standaard voldoet": no other thing to do. */
export function isWhether(at: number, { locale, wordAt, gapAt, isVerb }: Look): boolean {
  return (
    locale === 'nl' &&
    wordAt(at) === 'of' &&
    gapAt(at) === GAP.none &&
    ASKS.test(wordAt(at - 1)) &&
    !isVerb(at + 1)
  );
}

/** "Verwijder je een tabel, dan …", "staat het aan, dan …": a Dutch condition that begins with its verb. */
export function isCondition(at: number, look: Look): boolean {
  const { locale, grammar, wordAt, gapAt, isVerb, isWho, commasBehind } = look;
  return (
    locale === 'nl' &&
    (at === 0 || gapAt(at) === GAP.strong) &&
    (isVerb(at) || grammar.relatives.has(wordAt(at))) &&
    !isWho(at) &&
    commasBehind(at).some((comma) => gapAt(comma) === GAP.comma && (isVerb(comma) || isWho(comma + 1)))
  );
}

/** Whether such a clause belongs to the thing before it. */
export function isRelative(at: number, { grammar, wordAt, gapAt, isVerb }: Look): boolean {
  return at > 0 && grammar.relatives.has(wordAt(at)) && gapAt(at) === GAP.none && !isVerb(at - 1);
}
