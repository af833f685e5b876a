import { remember } from '../words/remember.js';

/** How long a page may go unread before its entry is due for review, in days: AWS changes defaults several times a year. */
const REVIEW_DAYS = 365;

/** Whether a page last read on `checked` is due for another reading on `today`; both are ISO dates (YYYY-MM-DD). */
export function isOverdue(checked: string, today: string): boolean {
  return overdueOn(today)(checked);
}

/** The same of many pages on one day. */
export function overdueOn(today: string): (checked: string) => boolean {
  const now = Date.parse(today);
  // The pages of an answer were read on the same few days.
  return remember((checked) => now - Date.parse(checked) > REVIEW_DAYS * 86_400_000);
}
