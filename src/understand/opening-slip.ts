import { isSwap, withinOneEdit } from './one-edit.js';

/** Words that questions open with, commonest first, as far as they are too short for spelling to be forgiven wherever they stand. */
const OPENINGS = [
  'who',
  'wie',
  'does',
  'moet',
  'whose',
  'what',
  'which',
  'wiens',
  'welke',
  'are',
  'kan',
  'can',
];
const LONGEST = 6;

/**
 * "hwo patches …", "wei regelt …": the word that a question was meant to open with; undefined where it is none. `word` is one that nobody
 * knows; `isHead`: at the head of a message or behind a break. Elsewhere only two letters that changed places tell.
 */
export function openingSlip(word: string, isHead: boolean): string | undefined {
  if (word.length < 3 || word.length > LONGEST) return undefined;
  const isMeant = isHead ? withinOneEdit : isSwap;
  return OPENINGS.find((opening) => isMeant(word, opening));
}
