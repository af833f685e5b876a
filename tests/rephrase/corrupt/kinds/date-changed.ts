import { replacingKind } from '../text/replacing-kind.js';

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};
const DAYS = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
};

function next(names: readonly string[]) {
  const find = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'gu');
  return { find, put: ([name]: RegExpExecArray) => names[(names.indexOf(name) + 5) % names.length] };
}

const YEAR = {
  find: /(?<![\p{L}\p{N}.,-])(?:19|20)\d\d(?![\p{L}\p{N}-])/gu,
  put: ([year]: RegExpExecArray) => String(Number(year) - 1),
};
const months = `${MONTHS.en.join('|')}|${MONTHS.nl.join('|')}`;
const DAY = {
  find: new RegExp(`(?<!\\d)(\\d{1,2})(?= (?:${months})\\b)`, 'gu'),
  put: ([day]: RegExpExecArray) => String((Number(day) % 28) + 1),
};

/** Another day, month or year. */
export const dateChanged = replacingKind('date-changed', {
  en: [next(MONTHS.en), next(DAYS.en), YEAR, DAY],
  nl: [next(MONTHS.nl), next(DAYS.nl), YEAR, DAY],
});
