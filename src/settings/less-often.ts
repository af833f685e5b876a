/**
 * Fewer days of the week, and none that was not chosen: every day, then weekdays, then Monday, Wednesday and Friday, then
 * Monday; of other days every other one, then the first. Undefined where it is one day already.
 */
export function lessOften(days: readonly number[]): readonly number[] | undefined {
  if (days.length < 2) return undefined;
  if (days.length === 7) return [1, 2, 3, 4, 5];
  return days.length > 3 ? days.filter((_, i) => i % 2 === 0) : days.slice(0, 1);
}
