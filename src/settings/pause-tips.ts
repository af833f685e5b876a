import type { Subscription } from '../contract/subscription.js';
import { isoDay } from '../iso-day.js';
import { dayOfWish } from './day-of-wish.js';
import type { Pause } from './setting.js';

const DAY = 24 * 3_600_000;
/** Longest pause, in days: who wants none for longer wants none. */
const LONGEST = 2 * 366;

/** Why tips are not paused. `unreal`: there is no such day; `past`: it is not ahead, `day` being the one that was meant. */
export type PauseRefusal =
  | { readonly refused: 'unreal' | 'long' }
  | { readonly refused: 'past'; readonly day: string };

/** Tips that go on again on a day, or after it where they are paused through it. `today` is an ISO day in their zone. */
export function pauseTips(before: Subscription, pause: Pause, today: string): Subscription | PauseRefusal {
  const meant = dayOfWish(pause.day, today);
  if (meant === undefined) return { refused: 'unreal' };
  const resumes = Date.parse(meant) + (pause.through ? DAY : 0);
  if (resumes <= Date.parse(today)) return { refused: 'past', day: meant };
  if (resumes - Date.parse(today) > LONGEST * DAY) return { refused: 'long' };
  return { ...before, resumes: isoDay(resumes) };
}
