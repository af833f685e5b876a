import { isoDay } from '../iso-day.js';
import { dueMoment } from './due-moment.js';

const moments = new Map<string, number | undefined>();
/** More than a day asks for unless there are thousands of different times and zones; starting anew costs little. */
const MOST_MOMENTS = 10_000;

/**
 * `dueMoment` of the local day that begins at `midnight` (of UTC, in milliseconds). Subscriptions share times and zones:
 * looking a moment up costs a fraction of finding it.
 */
export function rememberedMoment(zone: string, time: string, midnight: number): number | undefined {
  const key = `${midnight} ${time} ${zone}`;
  if (moments.has(key)) return moments.get(key);
  const moment = dueMoment(zone, time, isoDay(midnight));
  if (moments.size >= MOST_MOMENTS) moments.clear();
  moments.set(key, moment);
  return moment;
}
