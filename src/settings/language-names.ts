import type { Locale } from '../contract/locale.js';

/** By what the languages are called, in lower case. */
export const LANGUAGE_NAMES: ReadonlyMap<string, Locale> = new Map([
  ['en', 'en'],
  ['english', 'en'],
  ['engels', 'en'],
  ['nl', 'nl'],
  ['dutch', 'nl'],
  ['nederlands', 'nl'],
]);
