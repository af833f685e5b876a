const DAY = 24 * 60 * 60_000;

/** One day is asked for over and over, so the last one is remembered. */
let last = { day: Number.NaN, text: '' };

/** The UTC day of a moment (milliseconds since the epoch), as YYYY-MM-DD. */
export function isoDay(now: number): string {
  const day = Math.floor(now / DAY);
  if (day !== last.day) last = { day, text: new Date(now).toISOString().slice(0, 10) };
  return last.text;
}
