import { withinOneEdit } from './one-edit.js';

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
 * knows, at the head of a message or behind a break.
 */
export function openingSlip(word: string): string | undefined {
  return word.length < 3 || word.length > LONGEST
    ? undefined
    : OPENINGS.find((opening) => withinOneEdit(word, opening));
}
