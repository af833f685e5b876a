import type { Subscription } from '../contract/subscription.js';
import { localDay } from './local-day.js';

/** Whether tips are paused at an instant: a pause that is over may still be written down. */
export function isPaused({ resumes, zone }: Pick<Subscription, 'resumes' | 'zone'>, now: number): boolean {
  return resumes !== null && localDay(zone, now) < resumes;
}
