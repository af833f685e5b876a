import { LOCALES, type Locale } from '../contract/locale.js';
import type { Setting, TipsWish } from './setting.js';

const WEEKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const DAY_SETS: Readonly<Record<string, readonly number[]>> = {
  weekdays: WEEKDAYS,
  workdays: WEEKDAYS,
  werkdagen: WEEKDAYS,
  weekdagen: WEEKDAYS,
  daily: EVERY_DAY,
  dagelijks: EVERY_DAY,
  everyday: EVERY_DAY,
};
/** A day by the beginning of its name, English or Dutch; "ma" would be March's as well, but no month is asked for here. */
const DAYS: readonly RegExp[] = [
  /^(mon|ma)(day|andag)?s?$/,
  /^(tue|di)(s|sday|nsdag)?s?$/,
  /^(wed|wo)(nesday|ensdag)?s?$/,
  /^(thu|do)(rs|rsday|nderdag)?s?$/,
  /^(fri|vr)(day|ijdag)?s?$/,
  /^(sat|za)(urday|terdag)?s?$/,
  /^(sun|zo)(day|ndag)?s?$/,
];

/**
 * Reads the words after "tips on", in any order: a time ("9:00", "09.30", "7"), an IANA time zone, a language, and days
 * ("weekdays", "daily", "mon wed"). Gives undefined when they are a question's ("tips on securing S3").
 */
export function readTipsWish(words: readonly string[]): Setting | undefined {
  let wish: TipsWish = {};
  for (const word of words) {
    const read = readPart(word);
    if (read === undefined) {
      const looksLikeOne = word !== words[0] || /^[\d@]|\//.test(word);
      return looksLikeOne ? { type: 'mistake', about: 'tips', part: word } : undefined;
    }
    wish = { ...wish, ...read, ...mergedDays(wish, read) };
  }
  return { type: 'tips-on', ...wish };
}

function readPart(word: string): TipsWish | undefined {
  const lower = word.toLowerCase();
  const clock = /^@?([01]?\d|2[0-3])(?:[:.]([0-5]\d))?$/.exec(lower);
  if (clock) return { time: `${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? '00'}` };
  if (LOCALES.includes(lower as Locale)) return { locale: lower as Locale };
  const set = Object.hasOwn(DAY_SETS, lower) ? DAY_SETS[lower] : undefined;
  if (set) return { days: set };
  const day = DAYS.findIndex((name) => name.test(lower)) + 1;
  if (day > 0) return { days: [day] };
  const zone = timeZone(word);
  return zone === undefined ? undefined : { zone };
}

function mergedDays(before: TipsWish, now: TipsWish): TipsWish {
  if (!before.days || !now.days) return {};
  return { days: [...new Set([...before.days, ...now.days])].sort() };
}

/** The zone as IANA spells it; a bare word such as "Amsterdam" is none. */
function timeZone(name: string): string | undefined {
  if (!/^(UTC|GMT|[A-Za-z]+\/[A-Za-z_/+\-\d]+)$/i.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
