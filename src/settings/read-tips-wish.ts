import { LANGUAGE_NAMES } from './language-names.js';
import { readClockTime } from './read-clock-time.js';
import { readDays } from './read-days.js';
import { readTimeZone } from './read-time-zone.js';
import type { Setting, TipsWish } from './setting.js';

/** Words that say nothing beside a part. */
const FILLERS = new Set(['at', 'om', 'in', 'het', 'every', 'elke', 'op']);
/** What only somebody types who names a time or a zone; a question ("tips on 3 ways to …") may begin with a number. */
const SURE =
  /^@?\d{1,4}([:.]\d*)+$|^(africa|america|antarctica|asia|atlantic|australia|etc|europe|pacific)\//i;
const LIKELY = /^@?\d{1,4}([hu]\d*|uur|am|pm)?$/i;

/**
 * Reads the words after "tips on", in any order: a time ("9:00", "09.30", "7"), an IANA time zone, a language, and days
 * ("weekdays", "daily", "mon wed"). Gives a mistake for the first word that cannot be read, or that says another thing
 * than one before; and undefined when they are a question's ("tips on securing S3").
 */
export function readTipsWish(asTyped: readonly string[]): Setting | undefined {
  const words = clockWordsJoined(asTyped).filter((word, i, all) => !joinsDays(word, all[i - 1], all[i + 1]));
  const telling = words.filter((word) => !FILLERS.has(word.toLowerCase()));
  if (telling.length === 0) return words.length === 0 ? { type: 'tips-on' } : undefined;
  let wish: TipsWish = {};
  const unread: string[] = [];
  for (const word of telling) {
    const part = readPart(word);
    if (part === undefined || contradicts(part, wish)) unread.push(word);
    else wish = { ...wish, ...part, ...merged(wish.days, part.days) };
  }
  const [mistake] = unread;
  if (mistake === undefined) return { type: 'tips-on', ...wish };
  return isQuestion(telling, unread) ? undefined : { type: 'mistake', about: 'tips', part: mistake };
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

/** "9 am" and "9 uur" as one word. */
function clockWordsJoined(words: readonly string[]): readonly string[] {
  return words
    .join(' ')
    .replace(/(\d) (am|pm|uur)(?= |$)/gi, '$1$2')
    .split(' ')
    .filter(Boolean);
}

/** Between two days "and" is no part, and "en" is not the English language but Dutch for "and". */
function joinsDays(word: string, before = '', after = ''): boolean {
  return /^(and|en|&)$/i.test(word) && readDays(before) !== undefined && readDays(after) !== undefined;
}
