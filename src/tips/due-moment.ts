import { isoDay } from '../iso-day.js';
import { localClock } from './local-clock.js';

const HOUR = 3_600_000;
/** Local time is never further ahead of UTC, or behind it, than this. */
const FURTHEST_AHEAD = 14 * HOUR;
const FURTHEST_BEHIND = 12 * HOUR;

/**
 * The instant at which a clock in a time zone first shows a time ("09:00") on a day (ISO), in milliseconds since the
 * epoch. A time that the clock jumps over is reached at the jump; of a time that it shows twice, the first one counts.
 * Undefined for a day that the zone skips, as Samoa did with 30 December 2011.
 *
 * Intl suffices. The scheduler croner (11.0.1) agrees but where a jump ends the day: in Nuuk it leaves out Saturday 28 March
 * 2026, 23:30, of which the clock shows nothing any more. That day would have no tip.
 */
export function dueMoment(zone: string, time: string, day: string): number | undefined {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const before = shown - offset(zone, shown - FURTHEST_AHEAD);
  const after = shown - offset(zone, shown + FURTHEST_BEHIND);
  const real = [before, after].filter((instant) => localClock(zone, instant) === shown);
  if (real.length > 0) return Math.min(...real);
  const jump = firstShowing(zone, shown, after, before);
  return [jump - 1, jump].some((instant) => isoDay(localClock(zone, instant)) === day) ? jump : undefined;
}

/** By how much the local clock is ahead of UTC, in milliseconds. */
function offset(zone: string, instant: number): number {
  return localClock(zone, instant) - instant;
}

/** The first instant after `from` and up to `to` at which the clock, which only jumps forward there, shows that much. */
function firstShowing(zone: string, shown: number, from: number, to: number): number {
  let [early, late] = [from, to];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (localClock(zone, middle) >= shown) late = middle;
    else early = middle;
  }
  return late;
}
