import { LOCALES, type Locale } from '../../../src/contract/locale.js';
import type { AskedAgain } from '../render/adaptive-card.js';
import { fields, text } from './payload.js';

/** Reads what a button carries to have a question asked again; undefined for anything else. */
export function readAskedAgain(value: unknown): AskedAgain | undefined {
  const { question, locale, carried } = fields(value);
  if (typeof question !== 'string' || !LOCALES.includes(locale as Locale)) return undefined;
  return { question, locale: locale as Locale, carried: text(carried) ?? null };
}
