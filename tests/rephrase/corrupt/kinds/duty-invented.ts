import { inventedDutiesDutch } from '../lists/invented-duties-dutch.js';
import { inventedDutiesEnglish } from '../lists/invented-duties-english.js';
import { addingKind } from '../text/adding-kind.js';

/** A duty that no fact tells of, cited to real facts. */
export const dutyInvented = addingKind('duty-invented', {
  en: inventedDutiesEnglish,
  nl: inventedDutiesDutch,
});
