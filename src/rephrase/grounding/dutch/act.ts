import type { Act } from '../clauses/act.js';
import type { Look } from '../clauses/look-at.js';
import { GAP } from '../token.js';

/** Who acts at a place and what is done: "kies je", "AWS patcht"; or what things do: "(de modus) telt". */
export function dutchAct(at: number, look: Look): Act | undefined {
  const { gapAt, isWho, isHeld } = look;
  const inverted = invertedAct(at, look);
  if (inverted) return inverted;
  if (isWho(at) && gapAt(at + 1) === GAP.none && !isHeld(at)) return straightAct(at, look);
  // What things do, if it is the first verb of the clause.
  const isAlone = at > 0 && isThingsVerb(at, look);
  return isAlone && !isHeld(at) && !isWho(at - 1) ? { actor: undefined, deeds: [at] } : undefined;
}

/** "Kies je", "bewaak, vernieuw of importeer je". */
function invertedAct(at: number, look: Look): Act | undefined {
  const { tokens, wordAt, gapAt, isWho, isVerb } = look;
  if (!isVerb(at) || tokens[at]?.isSecond || tokens[at]?.opens) return undefined;
  let last = at;
  for (;;) {
    const isOr = wordAt(last + 1) === 'of';
    const verb = isOr ? last + 2 : last + 1;
    const gap = gapAt(last + 1);
    if (!isVerb(verb) || gap === GAP.strong || (gap === GAP.none && !isOr)) break;
    last = verb;
  }
  if (!isWho(last + 1) || gapAt(last + 1) !== GAP.none || !isInverted(last, look)) return undefined;
  return { actor: last + 1, deeds: Array.from({ length: last + 1 - at }, (_, index) => at + index) };
}

/** "Houdt je eraan" is no question: before "je" who acts there is no t. */
function isInverted(at: number, { grammar, wordAt }: Look): boolean {
  const word = wordAt(at);
  const isAws = wordAt(at + 1) === 'aws';
  // "Pas" is a small word as well.
  if (word === 'past' && !isAws) return false;
  return isAws || !word.endsWith('t') || !grammar.isDeed(word.slice(0, -1), undefined, '-');
}

/** "Je kiest", "AWS zelf patcht", "(als) je aanzet". */
function straightAct(at: number, { tokens, wordAt, isVerb }: Look): Act | undefined {
  if (tokens[at + 1]?.isAfterBe) return { actor: at, deeds: [] };
  let deed = at + 1;
  while (/^(?:zelf|alleen)$/.test(wordAt(deed))) deed += 1;
  if (isVerb(deed)) return { actor: at, deeds: [deed] };
  return tokens[deed + 1]?.isSecond ? { actor: at, deeds: [deed, deed + 1] } : undefined;
}

/** Whether a word may be what things do: "(het venster) geldt". */
export function isThingsVerb(at: number, { tokens, grammar, wordAt }: Look): boolean {
  return grammar.isOfThings(wordAt(at)) && !tokens[at]?.isSecond && !tokens[at]?.opens;
}
