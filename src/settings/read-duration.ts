import type { DayWish } from './day-wish.js';

type Duration = Extract<DayWish, { readonly type: 'after' }>;

const COUNTS: readonly RegExp[] = [
  /^(an?|one|een|één)$/,
  /^(two|twee)$/,
  /^(three|drie)$/,
  /^(four|vier)$/,
  /^(five|vijf)$/,
  /^(six|zes)$/,
];
const UNITS: readonly (readonly [RegExp, Duration['unit']])[] = [
  [/^(days?|dag(en)?)$/, 'day'],
  [/^(weeks?|weken)$/, 'week'],
  [/^(months?|maand(en)?)$/, 'month'],
  [/^(years?|jaar|jaren)$/, 'year'],
];
/** Words that say nothing beside a length of time. */
const FILLERS = /(?<=^| )(the|de|in|over|another|nog|next|coming|komende?)(?= |$)/g;

/** Reads a length of time from today on: "2 weeks", "a month", "drie dagen", "the next two weeks". */
export function readDuration(phrase: string): Duration | undefined {
  const said = phrase.toLowerCase().replace(FILLERS, ' ').trim();
  const [amount = '', named = '', ...more] = said.split(/\s+/);
  const unit = UNITS.find(([name]) => name.test(named))?.[1];
  const word = COUNTS.findIndex((name) => name.test(amount)) + 1;
  const count = /^\d{1,3}$/.test(amount) ? Number(amount) : word || undefined;
  if (unit === undefined || count === undefined || more.length > 0) return undefined;
  return { type: 'after', count, unit };
}
