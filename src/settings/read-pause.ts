import type { Locale } from '../contract/locale.js';
import { readDay } from './read-day.js';
import { readDuration } from './read-duration.js';
import type { Pause } from './setting.js';

/** Up to a day, through a day, and for a time. */
const THROUGH = /^(until and including|up to and including|through|thru|tot en met|t\/m|tm)(?= |$)/;
const UNTIL = /^(until|till|til|up to|tot aan|tot)(?= |$)/;
const FOR = /^(for|during|voor|gedurende)(?= |$)/;

/** What was read after "pause tips": how long, or what cannot be read of it as it was typed. */
export type PauseRead =
  | { readonly pause: Pause }
  | { readonly unread: string /** Whether a day was announced. */; readonly isAnnounced: boolean };

/**
 * Reads until when there are to be no tips: "until 12 January", "t/m 24-12", "for 2 weeks", "2 weeks". "Monday" alone may
 * be the only day without one, so it is not read.
 */
export function readPause(phrase: string, spoken: Locale | undefined): PauseRead {
  const said = phrase.toLowerCase();
  const lead = (THROUGH.exec(said) ?? UNTIL.exec(said) ?? FOR.exec(said))?.[0] ?? '';
  const through = THROUGH.test(said);
  const rest = phrase.slice(lead.length).trim();
  const isUntil = through || UNTIL.test(said);
  const day = isUntil ? readDay(rest, spoken) : readDuration(rest);
  return day ? { pause: { day, through } } : { unread: rest, isAnnounced: isUntil };
}
