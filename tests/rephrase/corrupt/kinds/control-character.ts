import { plantingKind } from '../text/planting-kind.js';

/** A character that a terminal, a log or a parser would act on. */
export const controlCharacter = plantingKind('control-character', [
  '\u0000',
  '\u0007',
  '\u0008',
  '\u001b[31m',
  '\u001b]8;;x\u0007',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u007f',
  '\ufff9',
]);
