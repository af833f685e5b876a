import { GAP, type Who } from '../token.js';
import type { Look } from './look-at.js';

/** How far behind a time or a place what is done may stand. */
const FAR = 5;

/** Whether a word is what somebody does besides. */
type IsDeed = (at: number) => boolean;

/**
 * What the same one does besides, behind a comma or "and"; `isList`: only a verb came before ("installs, patches …"). Gives the place of
 * what is done.
 */
export function findFurther(from: number, who: Who, isList: boolean, look: Look): number | undefined {
  const { tokens, locale, gapAt, isSmall, isVerb } = look;
  const isDeed: IsDeed = (index) => isFurther(index, { from, who, isList }, look);
  let at = from;
  while (isSmall(at) && !isDeed(at) && (at === from || gapAt(at) === GAP.none)) at += 1;
  const isSplit = locale === 'nl' && tokens[at + 1]?.isSecond === true && isVerb(at + 1);
  if ((at === from || gapAt(at) === GAP.none) && (isSplit || isDeed(at))) return at;
  return locale === 'en' && tokens[from]?.isAdverbial ? behindFront(from, who, isDeed, look) : undefined;
}

/** What somebody is said to do besides, from where, and whether only verbs came before. */
interface Besides {
  readonly from: number;
  readonly who: Who;
  readonly isList: boolean;
}

function isFurther(at: number, besides: Besides, look: Look): boolean {
  const { from, who, isList } = besides;
  const { tokens, locale, grammar, wordAt, gapAt } = look;
  if (at >= tokens.length) return false;
  // "Wipes or destroys it", "detect, contain and report …": a verb, if another one follows.
  const isOr = grammar.ors.has(wordAt(at + 1)) && isFurther(at + 2, besides, look);
  const isParted = isOr || gapAt(at + 1) !== GAP.none;
  if (isParted && gapAt(at + 1) !== GAP.strong && grammar.isDeed(wordAt(at), who, '-'))
    return isList || isOr || isFurther(at + 1, besides, look);
  // Behind ", and" no list goes on, so "throttles requests" is what AWS does.
  if (who === 'aws' && grammar.isVerbOnly(wordAt(at))) return true;
  const isThird = locale === 'en' && who === 'aws' && at === from && gapAt(at) === GAP.commaAnd;
  if (
    isThird &&
    /[^su]s$/.test(wordAt(at)) &&
    !isParted &&
    !tokens[at]?.opens &&
    !grammar.prepositions.has(wordAt(at + 1)) &&
    !grammar.relatives.has(wordAt(at + 1))
  )
    return true;
  // "(AWS …, but does) not tune".
  const subject = wordAt(at - 1) === 'not' ? undefined : who;
  return grammar.isDeed(wordAt(at), subject, isParted ? 'and' : wordAt(at + 1));
}

/** "And, once you ask, drains …", "and by default applies …": English alone. */
function behindFront(from: number, who: Who, isDeed: IsDeed, look: Look): number | undefined {
  const { tokens, grammar, wordAt, gapAt, isInner, commasBehind } = look;
  const gap = gapAt(from);
  const comma = commasBehind(from)[0];
  // "Since …, and require …": what stands between commas without "and" belongs to what came before.
  if (grammar.subordinators.has(wordAt(from)))
    return (gap & GAP.and) > 0 && comma !== undefined && isDeed(comma) ? comma : undefined;
  if (
    (gap & GAP.and) > 0 &&
    comma !== undefined &&
    gapAt(comma) === GAP.comma &&
    !tokens.slice(from + 1, comma).some((_, index) => isInner(from + 1 + index)) &&
    !isListedFront(from, look) &&
    grammar.isDeed(wordAt(comma), who, wordAt(comma + 1))
  )
    return comma;
  for (let at = from + 2; at <= from + FAR && gapAt(at) === GAP.none && !isInner(at); at += 1)
    if (
      isDeed(at) &&
      (who === 'aws' || (tokens[at + 1]?.opens && !tokens[at + 1]?.isAdverbial)) &&
      !grammar.openers.has(wordAt(at - 1)) &&
      !grammar.prepositions.has(wordAt(at - 1)) &&
      !tokens[at]?.opens
    )
      return at;
  return undefined;
}

/** "(For A) and for B, …", "(one by default) and at most 35, …": what goes on with a list, and is no front of what comes behind. */
function isListedFront(from: number, { wordAt, gapAt }: Look): boolean {
  if (gapAt(from) !== GAP.and) return false;
  if (/^(?:most|least)$/.test(wordAt(from + 1))) return true;
  for (let index = from - 1; index >= 0 && gapAt(index + 1) !== GAP.strong; index -= 1) {
    if (wordAt(index) === wordAt(from)) return true;
    if (gapAt(index) > GAP.none) return false;
  }
  return false;
}
