import { LOCALES } from '../../contract/locale.js';
import { everyCell } from '../every-cell.js';
import type { Rule } from '../rule.js';
import type { CellEntry } from '../schema.js';

/**
 * Longest text of one verdict, in characters, that a chat shows whole and people read to its end. Slack folds a message
 * behind "See more" and a card on a phone is scrolled well before either platform's own limit.
 */
const MAX_VERDICT = 1_400;

/** A verdict with everything said about it stays readable in a card. */
export const answersFitACard: Rule = {
  name: 'answers fit a card',
  check(knowledge) {
    return everyCell(knowledge).flatMap(({ place, path, cell }) => {
      const longest = Math.max(...LOCALES.map((locale) => lengthOf(cell, locale)));
      if (longest <= MAX_VERDICT) return [];
      const message = `${longest} characters are too long for a card: shorten its texts to ${MAX_VERDICT} together`;
      return [{ file: place.file, line: place.lineOf(path), message }];
    });
  },
};

function lengthOf(cell: CellEntry, locale: (typeof LOCALES)[number]): number {
  if (cell.party === 'not-applicable') return cell.why?.[locale].length ?? 0;
  const texts = [cell.aws, cell.customer, cell.changes, ...(cell.readings ?? [])];
  return texts.reduce((sum, text) => sum + (text?.[locale].length ?? 0), 0);
}
