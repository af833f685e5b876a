import { holidayLibrary } from './holiday-library.js';

const DAY = 24 * 3_600_000;

const years = new Map<string, ReadonlySet<string>>();

/**
 * Whether a day (ISO) is a public holiday in the whole of a country (ISO code, "NL"). Regions' own holidays are none, and
 * neither are afternoons off and days that banks or schools alone have off. False for a country that nothing is known of.
 */
export function isPublicHoliday(country: string, day: string): boolean {
  const year = Number(day.slice(0, 4));
  const key = `${country} ${year}`;
  const known = years.get(key) ?? holidaysOf(country, year);
  years.set(key, known);
  return known.has(day);
}

/** A holiday that begins in one year may go on into, or stand in for one of, the next. */
function holidaysOf(country: string, year: number): ReadonlySet<string> {
  const calendar = new (holidayLibrary())(country, { types: ['public'], timezone: 'UTC' });
  const around = [year - 1, year, year + 1].flatMap((one) => calendar.getHolidays(one) || []);
  return new Set(around.flatMap(({ start, end }) => daysBetween(start.getTime(), end.getTime())));
}

/** The days whose noon lies within: some holidays last for days, and some begin at sunset on the eve. */
function daysBetween(start: number, end: number): readonly string[] {
  const days: string[] = [];
  for (let noon = Math.floor(start / DAY) * DAY + DAY / 2; noon < end; noon += DAY)
    if (noon > start) days.push(new Date(noon).toISOString().slice(0, 10));
  return days;
}
