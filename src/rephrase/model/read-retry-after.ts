/**
 * How long a server asks to be left alone, in milliseconds from `now`; null when it does not say, or not so that one can
 * tell. OpenAI and Azure say it to the millisecond in a header of their own; Retry-After has seconds, or a date.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function readRetryAfter(header: (name: string) => string | null, now: number): number | null {
  const exact = numberIn(header('retry-after-ms'));
  if (exact !== null) return exact;
  const value = header('retry-after');
  const seconds = numberIn(value);
  if (seconds !== null) return seconds * 1000;
  const date = Date.parse(value ?? '');
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function numberIn(value: string | null): number | null {
  return value !== null && /^\d{1,9}(\.\d{1,9})?$/.test(value.trim()) ? Number(value) : null;
}
