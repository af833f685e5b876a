import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';

/** The library, as its CommonJS build gives it. */
export type HolidayLibrary = typeof Holidays;

let loaded: HolidayLibrary | undefined;

/**
 * The library that knows the world's holidays. Loading it takes 0.1 s and 20 MB (Node 20), and parsing its rules for a
 * country-year another 10 ms: nobody pays for that before somebody speaks of holidays. It is required and not imported, so
 * that whoever asks whether a day is a holiday can be told without waiting for a promise.
 */
export function holidayLibrary(): HolidayLibrary {
  loaded ??= createRequire(import.meta.url)('date-holidays') as HolidayLibrary;
  return loaded;
}
