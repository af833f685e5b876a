import { remember } from '../words/remember.js';

/** How long a page may go unread before its entry is due for review, in days: AWS changes defaults several times a year. */
const REVIEW_DAYS = 365;

/** Whether a page last read on `checked` is due for another reading on `today`; both are ISO dates (YYYY-MM-DD). */
export function isOverdue(checked: string, today: string): boolean {
  return overdueOn(today)(checked);
}

/** The same of many pages on one day. */
export function overdueOn(today: string): (checked: string) => boolean {
  const oldest = oldestOn(today);
  // Dates that are written so come one after another as their letters do; to read one takes longer than all else about a page.
  return (checked) => checked < oldest;
}

/** The day on which a page may have been read at the earliest. */
const oldestOn = remember((today) =>
  new Date(Date.parse(today) - REVIEW_DAYS * 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length),
);
