import { type Activity, ActivityTypes } from 'botbuilder';
import type { Locale } from '../../../src/contract/locale.js';

/** A few words of ours, without a card. */
export function plainMessage(text: string, locale: Locale): Partial<Activity> {
  return { type: ActivityTypes.Message, text, locale };
}
