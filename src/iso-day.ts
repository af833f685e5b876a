/** The UTC day of a moment (milliseconds since the epoch), as YYYY-MM-DD. */
export function isoDay(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}
