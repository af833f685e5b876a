import { plantingKind } from '../text/planting-kind.js';

/** A character that nobody sees. */
export const zeroWidth = plantingKind('zero-width', [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u180e',
  '\u034f',
  '\u{e0041}',
  '\ufe0f',
]);
