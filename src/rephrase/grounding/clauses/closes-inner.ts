import { dutchAct } from '../dutch/act.js';
import { GAP, type Who } from '../token.js';
import type { Look } from './look-at.js';

/** Whether a comma ends a clause that is a part of another; `hasDeed`: what is done was named before it. */
export function closesInner(at: number, hasDeed: boolean, look: Look): boolean {
  const { tokens, locale, wordAt, isVerb, isWho, commasBehind } = look;
  const token = tokens[at];
  if (!token) return false;
  if (hasDeed) {
    // "…, starting from the impact".
    const isParticiple = locale === 'en' && wordAt(at).endsWith('ing') && tokens[at + 1]?.isAdverbial;
    return (token.isAdverbial || isParticiple === true) && (token.gap & GAP.and) === 0;
  }
  if (locale === 'nl') return isVerb(at) || isWho(at) || token.isAfterBe === true;
  return !commasBehind(at).some(isWho);
}

/** Whether a front that begins at `start` ends without a comma where somebody acts: "after a change you …". */
export function endsFront(at: number, start: number, look: Look): boolean {
  const { tokens, locale, wordAt, gapAt, isWho, isVerb } = look;
  // "Voor alles wat ouder is maak je …"
  if (locale === 'nl')
    return tokens[at]?.isAfterBe === true && gapAt(at) === GAP.none && dutchAct(at, look)?.actor === at + 1;
  return (
    isWho(at) &&
    at > start + 1 &&
    (/^(?:before|after|since|until)$/.test(wordAt(start)) || isVerb(at - 1)) &&
    !tokens.slice(start + 1, at).some((_, index) => isWho(start + 1 + index))
  );
}

/**
 * Whether behind a clause inside another, which begins at `start`, the verb can be but that of the outer one. Dutch puts that verb
 * first. In English the form tells: "(AWS keeps the rules that you set) and protects", "(you choose the key that encrypts it) and
 * decide".
 */
export function isOuterAgain(at: number, start: number, who: Who, look: Look): boolean {
  const { tokens, locale, grammar, wordAt, gapAt, isWho, isVerb } = look;
  if (gapAt(at) !== GAP.and || gapAt(at + 1) !== GAP.none) return false;
  if (locale === 'nl') return isVerb(at) && /(?:t|kan|mag)$/.test(wordAt(at));
  const inner = isWho(start) ? start : start + 1;
  const isYours = tokens[inner]?.names?.who === 'you';
  const isOther =
    who === 'aws'
      ? isYours || grammar.isDeed(wordAt(inner), 'you', '-')
      : grammar.isDeed(wordAt(inner), 'aws', '-');
  if (inner >= at || !isOther) return false;
  if (who === 'aws' && grammar.isVerbOnly(wordAt(at))) return true;
  const behind = tokens[at + 1];
  const isThing = behind?.opens === true && behind.word !== 'that' && !behind.isAdverbial;
  return isThing && grammar.isDeed(wordAt(at), who, wordAt(at + 1)) && !isOtherThing(at, look);
}

/** "(The metrics that you send) and logs the app writes". */
function isOtherThing(at: number, { grammar, wordAt, gapAt, isInner, isVerb }: Look): boolean {
  for (let index = at + 2; gapAt(index) === GAP.none; index += 1) {
    if (grammar.prepositions.has(wordAt(index)) || isInner(index)) return false;
    if (isVerb(index)) return true;
  }
  return false;
}
