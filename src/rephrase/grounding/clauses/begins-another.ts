import { dutchAct, isThingsVerb } from '../dutch/act.js';
import { englishAct } from '../english/act.js';
import { GAP } from '../token.js';
import type { Look } from './look-at.js';
import { isRelative } from './opens-inner.js';
import { type SoFar, startOf } from './so-far.js';

/** Whether behind a comma or "and" another clause begins, which says further on who does it, or tells of things. */
export function beginsAnother(at: number, soFar: SoFar): boolean {
  const { look, hasDeed, isFront, hasActor, who } = soFar;
  const gap = look.gapAt(at);
  const isFull = gap === GAP.commaAnd;
  // "(The Region that processed it), and the mode counts …"
  if (soFar.region >= 0)
    return isFull && isRelative(startOf(soFar), look) && (hasDeed || !isFront) && isSaidOfThings(at, look);
  if (hasDeed && (gap & GAP.and) > 0 && isFrontLater(at, look)) return true;
  if (!isFull) return false;
  // "…, and what both allow works", "…, en de modus kies je".
  const isOther = hasActor ? isInvertedLater(at, look) : !isFront || who !== undefined;
  return isOther || isActedBehindFront(at, look) || (hasDeed && isThingsTurn(at, look));
}

/** Whether "if …" and the like stands before somebody who acts: "if a zone fails you …". */
function isFrontLater(at: number, look: Look): boolean {
  const { locale, grammar, wordAt, gapAt, isVerb, isWho } = look;
  if (locale !== 'en' || !grammar.subordinators.has(wordAt(at))) return false;
  for (let index = at + 2; gapAt(index) < GAP.commaAnd; index += 1)
    if (englishAct(index, look)) return gapAt(index) === GAP.comma || (isVerb(index - 1) && !isWho(at + 1));
  return false;
}

/** Whether before the next comma somebody does something, named behind it: "de modus kies je". */
function isInvertedLater(at: number, look: Look): boolean {
  if (look.locale !== 'nl') return false;
  for (let index = at + 1; look.gapAt(index) < GAP.comma; index += 1) {
    const act = dutchAct(index, look);
    if (act?.actor !== undefined) return act.actor > (act.deeds[0] ?? index);
  }
  return false;
}

/** Whether a time, a place and the like is followed by somebody who acts: "for mutual TLS you maintain the truststore". */
function isActedBehindFront(at: number, look: Look): boolean {
  const { tokens, locale, grammar, wordAt, gapAt } = look;
  if (locale !== 'en' || !tokens[at]?.isAdverbial || grammar.subordinators.has(wordAt(at))) return false;
  for (let index = at + 2; gapAt(index) === GAP.none; index += 1) {
    if (grammar.relatives.has(wordAt(index))) return false;
    const act = englishAct(index, look);
    const behind = tokens[(act?.deeds.at(-1) ?? tokens.length) + 1];
    // What it is done to tells it from "for data you send".
    if (act) return behind?.opens === true && !behind.isAdverbial && behind.gap === GAP.none;
  }
  return false;
}

/** Whether things do something before the next comma: "the mode counts per Region". */
function isSaidOfThings(at: number, look: Look): boolean {
  const { tokens, locale, grammar, wordAt, gapAt, isInner } = look;
  if (tokens[at]?.isAdverbial || isInner(at)) return false;
  let end = at + 1;
  while (gapAt(end) === GAP.none && !isInner(end)) end += 1;
  // "…, and every copy to another Region is your own choice".
  if (tokens.slice(at + 1, end).some(({ isAfterBe }) => isAfterBe)) return true;
  if (locale !== 'en') return false;
  for (let index = at + 1; index < end; index += 1) {
    if (grammar.prepositions.has(wordAt(index)) || tokens[index]?.opens) return false;
    if (grammar.isVerbOnly(wordAt(index))) return true;
    // Behind a thing, before a place.
    if (index > at + 1 && grammar.isDeed(wordAt(index), 'aws', '-') && tokens[index + 1]?.isAdverbial)
      return true;
  }
  return false;
}

/** The same in Dutch, where the verb comes second: "en huidige SDK's gebruiken dat", "en dat werkt alleen via TLS". */
function isThingsTurn(at: number, look: Look): boolean {
  const { tokens, locale, wordAt, gapAt, isInner } = look;
  if (locale !== 'nl' || tokens[at]?.isAdverbial) return false;
  const isThat = /^(?:dat|die)$/.test(wordAt(at));
  if (!isThat && isInner(at)) return false;
  for (let index = at + 1; gapAt(index) < GAP.comma; index += 1) {
    if (isInner(index)) return false;
    if (isThingsVerb(index, look)) return gapAt(index) === GAP.none && gapAt(index + 1) === GAP.none;
    if (isThat) return false;
  }
  return false;
}
