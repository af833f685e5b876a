import type { Origin } from '../contract/ask.js';
import type { Locale } from '../contract/locale.js';
import type { Subscription } from '../contract/subscription.js';
import { readTimeZone } from './read-time-zone.js';
import type { TipsWish } from './setting.js';

/** When something comes to whoever says nothing else. */
const USUAL = { time: '09:00', zone: 'UTC' } as const;

/** What is wished for, and what it changes. */
export interface Wished {
  readonly wish: TipsWish;
  readonly from: Origin;
  readonly locale: Locale;
  readonly before: Subscription | undefined;
  /** The days of whoever names none: 1 (Monday) to 7 (Sunday). */
  readonly days: readonly number[];
}

/** What is left out stays as it is; who had nothing yet gets what is usual. "tips on", and no more, ends a pause. */
export async function wished({ wish, from, locale, before, days }: Wished): Promise<Subscription> {
  return {
    address: from.place,
    by: from.person,
    time: wish.time ?? before?.time ?? USUAL.time,
    zone: wish.zone ?? before?.zone ?? readTimeZone((await from.timeZone()) ?? '') ?? USUAL.zone,
    locale: wish.locale ?? before?.locale ?? locale,
    days: wish.days ?? before?.days ?? days,
    holidays: wish.holidays === undefined ? (before?.holidays ?? null) : wish.holidays,
    resumes: isBare(wish) ? null : (before?.resumes ?? null),
  };
}

function isBare({ time, zone, locale, days, holidays }: TipsWish): boolean {
  return [time, zone, locale, days, holidays].every((part) => part === undefined);
}
