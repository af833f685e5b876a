import type { Locale } from '../contract/locale.js';
import type { DayWish } from './day-wish.js';
import { readDays } from './read-days.js';
import { readDuration } from './read-duration.js';

const MONTHS: readonly RegExp[] = [
  /^jan(uary|uari)?$/,
  /^feb(ruary|ruari)?$/,
  /^(mar(ch)?|maart|mrt)$/,
  /^apr(il)?$/,
  /^(may|mei)$/,
  /^jun[ei]?$/,
  /^jul[iy]?$/,
  /^aug(ust|ustus)?$/,
  /^sept?(ember)?$/,
  /^(oct|okt)(ober)?$/,
  /^nov(ember)?$/,
  /^dec(ember)?$/,
];
/** Days that are named by where they lie: how many days ahead. */
const NEAR: readonly (readonly [RegExp, number])[] = [
  [/^(today|vandaag)$/, 0],
  [/^(tomorrow|morgen)$/, 1],
  [/^(day after tomorrow|overmorgen)$/, 2],
];
/** Words that say nothing beside a day. */
const FILLERS = /(?<=^| )(the|de|het|of|van|on|op|in|this|deze)(?= |$)/g;
const NEXT = /(?<=^| )(next|coming|volgende?|komende?|aankomende?|aanstaande)(?= |$)/;
const NAMED =
  /^(?:(\d{1,2})(?:st|nd|rd|th|ste|de|e)?[ -])?([a-z]+)\.?(?:[ -](\d{1,2})(?:st|nd|rd|th|ste|de|e)?)?(?:[ -](\d{4}))?$/;

/**
 * Reads a day in English or Dutch: "12 January", "Jan 12th 2027", "2026-12-24", "24-12" in Dutch, "monday", "next week",
 * "two weeks", "tomorrow". Undefined for anything else, and for "1/2/2027" in English, which is one day here and another
 * there.
 */
export function readDay(phrase: string, spoken: Locale | undefined): DayWish | undefined {
  const said = tidied(phrase.toLowerCase().replace(/[,;]/g, ' ').replace(FILLERS, ' '));
  const near = NEAR.find(([name]) => name.test(said))?.[1];
  if (near !== undefined) return { type: 'after', count: near, unit: 'day' };
  const duration = readDuration(said);
  if (duration) return duration;
  return readComing(tidied(said.replace(NEXT, ' ')), NEXT.test(said)) ?? readDate(said, spoken);
}

/** "monday", "next monday", "monday next week", "next month". */
function readComing(said: string, isNext: boolean): DayWish | undefined {
  const weekday = weekdayOf(said);
  if (weekday !== undefined) return { type: 'weekday', weekday, nextWeek: false };
  if (!isNext) return undefined;
  if (said === 'week') return { type: 'weekday', weekday: 1, nextWeek: true };
  if (said === 'month' || said === 'maand') return { type: 'next', unit: 'month' };
  if (said === 'year' || said === 'jaar') return { type: 'next', unit: 'year' };
  const ofWeek = weekdayOf(said.replace(/^week | week$/, ''));
  return ofWeek === undefined ? undefined : { type: 'weekday', weekday: ofWeek, nextWeek: true };
}

function readDate(said: string, spoken: Locale | undefined): DayWish | undefined {
  const [first = '', ...more] = said.split(' ');
  const shown = more.length > 0 && weekdayOf(first) !== undefined ? more.join(' ') : said;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(shown);
  if (iso) return date(iso[3], iso[2], iso[1]);
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}))?$/.exec(shown);
  if (numbers) return inOrder(numbers[1], numbers[3], numbers[4], spoken);
  const [, before, name = '', after, year] = NAMED.exec(shown) ?? [];
  const month = MONTHS.findIndex((one) => one.test(name)) + 1;
  if (month === 0 || (before === undefined) === (after === undefined)) return undefined;
  return date(before ?? after, month, year);
}

/** The Dutch write the day first; of other numbers it has to be plain which is the month. */
function inOrder(
  one = '',
  two = '',
  year: string | undefined,
  spoken: Locale | undefined,
): DayWish | undefined {
  if (spoken === 'nl' || Number(one) > 12) return date(one, two, year);
  return Number(two) > 12 ? date(two, one, year) : undefined;
}

function date(
  day: string | undefined,
  month: string | number | undefined,
  year: string | undefined,
): DayWish {
  return { type: 'date', day: Number(day), month: Number(month), ...(year ? { year: Number(year) } : {}) };
}

function weekdayOf(word: string): number | undefined {
  const days = readDays(word);
  return days?.length === 1 ? days[0] : undefined;
}

function tidied(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
