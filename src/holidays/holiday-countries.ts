import { holidayLibrary } from './holiday-library.js';

let known: ReadonlySet<string> | undefined;

/** ISO codes of the countries whose public holidays are known: "NL", "BE" and some two hundred others. */
export function holidayCountries(): ReadonlySet<string> {
  known ??= new Set(Object.keys(new (holidayLibrary())().getCountries()));
  return known;
}
