import { LOCALES, type Localized } from '../../contract/locale.js';
import { everyCell } from '../every-cell.js';
import type { Rule } from '../rule.js';

/** How each half begins. An answer shows them side by side, and each has to make clear whose it is when read alone. */
const BEGINNINGS = {
  aws: { en: /^AWS\b/, nl: /^AWS\b/, says: { en: 'AWS', nl: 'AWS' } },
  customer: { en: /^Your?\b/, nl: /^(Je|Jij|Jouw)\b/, says: { en: 'You', nl: 'Je' } },
} as const;

/** What AWS does begins with "AWS", what the customer does with "You" or "Je". */
export const halvesSpeakOfTheirParty: Rule = {
  name: 'halves speak of their party',
  check(knowledge) {
    return everyCell(knowledge).flatMap(({ place, path, cell }) => {
      if (cell.party === 'not-applicable') return [];
      return (['aws', 'customer'] as const).flatMap((half) => {
        const text: Localized | undefined = cell[half];
        if (!text) return [];
        return LOCALES.filter((locale) => !BEGINNINGS[half][locale].test(text[locale])).map((locale) => ({
          file: place.file,
          line: place.lineOf([...path, half, locale]),
          message: `begin with "${BEGINNINGS[half].says[locale]}", so that the text says whose half it is`,
        }));
      });
    });
  },
};
