import { plantingKind } from '../text/planting-kind.js';

/** A mark that turns the direction of the text behind it. */
export const bidiMark = plantingKind('bidi-mark', [
  '\u202e',
  '\u202d',
  '\u202a',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u200f',
  '\u061c',
]);
