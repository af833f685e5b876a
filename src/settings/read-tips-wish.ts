import type { Locale } from '../contract/locale.js';
import { LANGUAGE_NAMES } from './language-names.js';
import { readClockTime } from './read-clock-time.js';
import { readDays } from './read-days.js';
import { readHolidays } from './read-holidays.js';
import { readPause } from './read-pause.js';
import { readTimeZone } from './read-time-zone.js';
import type { Pause, Setting, TipsWish } from './setting.js';

/** Words that say nothing beside a part. */
const FILLERS = new Set(['at', 'om', 'in', 'het', 'every', 'each', 'elke', 'iedere', 'op']);
/** What only somebody types who names a time or a zone; a question ("tips on 3 ways to …") may begin with a number. */
const SURE =
  /^@?\d{1,4}([:.]\d*)+$|^(africa|america|antarctica|asia|atlantic|australia|etc|europe|pacific)\//i;
const LIKELY = /^@?\d{1,4}([hu]\d*|uur|am|pm)?$/i;

/** More words than this that cannot be read after "except holidays" are a sentence. */
const MOST_UNREAD = 4;

/**
 * Reads the words after "tips on", in any order: a time ("9:00", "09.30", "7"), an IANA time zone, a language, days
 * ("weekdays", "daily", "mon wed"), and holidays ("except holidays NL"); at the end may stand "paused until monday". Gives
 * a mistake for the first word that cannot be read, or that says another thing than one before; and undefined when they
 * are a question's ("tips on securing S3").
 */
export function readTipsWish(asTyped: readonly string[], spoken: Locale | undefined): Setting | undefined {
  const { words: unpaused, pause } = withoutPause(clockWordsJoined(asTyped), spoken);
  const holidays = readHolidays(unpaused);
  const parts = holidays ? unpaused.toSpliced(holidays.start, holidays.end - holidays.start) : unpaused;
  const words = parts.filter((word, i, all) => !joinsDays(word, all[i - 1], all[i + 1]));
  const telling = words.filter((word) => !FILLERS.has(word.toLowerCase()));
  if (telling.length === 0 && !holidays && !pause)
    return words.length === 0 ? { type: 'tips-on' } : undefined;
  let wish: TipsWish = pause ? { pause } : {};
  if (holidays?.holidays !== undefined) wish = { ...wish, holidays: holidays.holidays };
  const unread: string[] = [];
  for (const word of telling) {
    const part = readPart(word);
    if (part === undefined || contradicts(part, wish)) unread.push(word);
    else wish = { ...wish, ...part, ...merged(wish.days, part.days) };
  }
  if (holidays && holidays.holidays === undefined) {
    const isLed = unread.length === 0 || words.indexOf(unread[0] ?? '') >= holidays.start;
    if (isLed && unread.length <= MOST_UNREAD)
      return { type: 'mistake', about: 'holidays', part: unread.join(' ') };
  }
  const [mistake] = unread;
  if (mistake === undefined) return { type: 'tips-on', ...wish };
  return isQuestion(telling, unread) ? undefined : { type: 'mistake', about: 'tips', part: mistake };
}

/** Takes "paused until monday" off the end. */
function withoutPause(
  words: readonly string[],
  spoken: Locale | undefined,
): { readonly words: readonly string[]; readonly pause?: Pause } {
  const at = words.findIndex((word) => /^(paused|gepauzeerd)$/i.test(word));
  if (at < 0) return { words };
  const read = readPause(words.slice(at + 1).join(' '), spoken);
  return 'pause' in read ? { words: words.slice(0, at), pause: read.pause } : { words };
}

/** One strange word among parts is a slip; several are a sentence, unless a time or zone stands among them. */
function isQuestion(words: readonly string[], unread: readonly string[]): boolean {
  if (words.some((word) => SURE.test(word))) return false;
  const [first = ''] = words;
  return unread.length > 1 || (unread[0] === first && !LIKELY.test(first));
}

function readPart(word: string): TipsWish | undefined {
  const time = readClockTime(word);
  if (time !== undefined) return { time };
  const locale = LANGUAGE_NAMES.get(word.toLowerCase());
  if (locale !== undefined) return { locale };
  const days = readDays(word);
  if (days !== undefined) return { days };
  const zone = readTimeZone(word.replace(/^\((.*)\)$/, '$1'));
  return zone === undefined ? undefined : { zone };
}

function contradicts({ time, zone, locale }: TipsWish, before: TipsWish): boolean {
  const differ = (now?: string, then?: string) => now !== undefined && then !== undefined && now !== then;
  return differ(time, before.time) || differ(zone, before.zone) || differ(locale, before.locale);
}

function merged(before: readonly number[] | undefined, now: readonly number[] | undefined): TipsWish {
  return before && now ? { days: [...new Set([...before, ...now])].sort() } : {};
}

/** "9 am" and "9 uur" as one word, and mornings as what they say of days; a semicolon parts what a space parts. */
function clockWordsJoined(words: readonly string[]): readonly string[] {
  return words
    .join(' ')
    .replace(/;/g, ' ')
    .replace(/(?<=^| )(?:every|each|elke|iedere) (?:morning|ochtend|morgen)(?= |$)/gi, 'daily')
    .replace(/ in the morning(?= |$)|(?<=^| )['’]s (?:ochtends|morgens)(?= |$)| o['’]?clock(?= |$)/gi, ' ')
    .replace(/(\d) (am|pm|uur)(?= |$)/gi, '$1$2')
    .split(' ')
    .filter(Boolean);
}

/** Between two days "and" is no part, and "en" is not the English language but Dutch for "and". */
function joinsDays(word: string, before = '', after = ''): boolean {
  return /^(and|en|&)$/i.test(word) && readDays(before) !== undefined && readDays(after) !== undefined;
}
