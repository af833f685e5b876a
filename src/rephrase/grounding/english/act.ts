import type { Act } from '../clauses/act.js';
import type { Look } from '../clauses/look-at.js';
import { GAP } from '../token.js';

/** Who acts at a place and what is done: "AWS also patches", "you do not choose". */
export function englishAct(at: number, look: Look): Act | undefined {
  const { tokens, wordAt, gapAt, isWho, isHeld } = look;
  if (!isWho(at) || isHeld(at)) return undefined;
  // "You are responsible": there is no deed.
  if (tokens[at + 1]?.isAfterBe && gapAt(at + 1) === GAP.none) return { actor: at, deeds: [] };
  const deed = englishDeed(at + 1, look);
  if (deed === undefined) return undefined;
  // "AWS has encrypted every object."
  const isPerfect =
    /^ha(?:s|ve)$/.test(wordAt(deed)) &&
    /ed$/.test(wordAt(deed + 1)) &&
    gapAt(deed + 1) === GAP.none &&
    tokens[deed + 2]?.opens === true;
  return { actor: at, deeds: isPerfect ? [deed, deed + 1] : [deed] };
}

/** The deed behind the one who acts: past adverbs, "not" and what one can, may or must. */
export function englishDeed(from: number, look: Look): number | undefined {
  const { grammar, wordAt, gapAt, isSmall } = look;
  let at = from;
  while (gapAt(at) === GAP.none && isSmall(at)) at += 1;
  if (gapAt(at) !== GAP.none || grammar.subordinators.has(wordAt(at))) return undefined;
  return !grammar.prepositions.has(wordAt(at)) || isBackUp(at, look) ? at : undefined;
}

/** "Back up": a verb, though either word is a preposition. */
function isBackUp(at: number, { wordAt, gapAt }: Look): boolean {
  return wordAt(at) === 'back' && wordAt(at + 1) === 'up' && gapAt(at + 1) === GAP.none;
}
