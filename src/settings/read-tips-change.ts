import type { Locale } from '../contract/locale.js';
import { readHolidays } from './read-holidays.js';
import { readPause } from './read-pause.js';
import type { Setting } from './setting.js';

const PAUSE = [
  /^(?:pause|pauzeer|suspend) (?:(?:the|my|our|all|daily|de|mijn|onze|alle|dagelijkse) )*tips(?: |$)/,
  /^(?:the |my |de |mijn )?tips (?:pause|paused|pauze|pauzeren|pauzeer|gepauzeerd)(?: |$)/,
  /^(?:(?:stop|no|geen) tips|tips (?:off|uit|stop)) (?=(?:until|till|til|through|tot|t\/m|for|voor) )/,
];
const RESUME =
  /^(?:(?:resume|unpause|hervat) (?:(?:the|my|our|all|daily|de|mijn|onze|alle|dagelijkse) )*tips|tips (?:resume|unpause|hervatten|hervat))$/;
const MORE = /^(?:more (?:frequent )?tips|tips more(?: often| frequently)?|vaker tips|tips vaker|meer tips)$/;
const LESS =
  /^(?:(?:less|fewer)(?: often)? tips|less frequent tips|tips less(?: often| frequently)?|minder(?: vaak)? tips|tips minder(?: vaak)?)$/;
/** More words than this after "until" or "holidays in" are a sentence, not a name that was misspelt. */
const MOST_UNREAD = 4;

/**
 * Reads what somebody wants of tips that are on: "pause tips until 12 January", "tips hervatten", "tips less often", "skip
 * public holidays of the Netherlands", "feestdagen aan". Undefined when it is a question. Kind words are left out before.
 */
export function readTipsChange(words: readonly string[], spoken: Locale | undefined): Setting | undefined {
  const said = words.join(' ').toLowerCase();
  if (RESUME.test(said)) return { type: 'tips-resume' };
  if (LESS.test(said)) return { type: 'tips-less' };
  // On which days is for them to say.
  if (MORE.test(said)) return { type: 'mistake', about: 'tips', part: '' };
  const pause = PAUSE.map((form) => form.exec(said)?.[0]).find((form) => form !== undefined);
  if (pause !== undefined) return readTipsPause(words.join(' ').slice(pause.length).trim(), spoken);
  return readTipsHolidays(words);
}

function readTipsPause(phrase: string, spoken: Locale | undefined): Setting | undefined {
  const read = readPause(phrase, spoken);
  if ('pause' in read) return { type: 'tips-pause', pause: read.pause };
  const { unread, isAnnounced } = read;
  const isSlip = phrase === '' || (isAnnounced && unread.split(' ').length <= MOST_UNREAD);
  return isSlip || /^(for |voor )?\d/.test(phrase)
    ? { type: 'mistake', about: 'pause', part: unread }
    : undefined;
}

/** The whole message has to be about holidays, save for a country that cannot be read. */
function readTipsHolidays(typed: readonly string[]): Setting | undefined {
  const read = readHolidays(typed);
  const ofTips = typed[0]?.toLowerCase() === 'tips';
  if (!read || read.start > (ofTips ? 1 : 0)) return undefined;
  const unread = typed.slice(read.end);
  const { holidays } = read;
  if (unread.length === 0 && holidays !== undefined) return { type: 'tips-holidays', holidays };
  const isNamed = /^(of|in|van)$/i.test(typed[read.end - 1] ?? '');
  const isSlip = unread.length === 0 || ofTips || isNamed || holidays;
  if (holidays === null || !isSlip || unread.length > MOST_UNREAD) return undefined;
  return { type: 'mistake', about: 'holidays', part: unread.join(' ') };
}
