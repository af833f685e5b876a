import { createHash } from 'node:crypto';

/** PostgreSQL's text holds neither NUL nor half of a surrogate pair; a backslash marks what stands for something else. */
const UNFIT = /[\\\p{Cc}\p{Surrogate}]/gu;
/** The longest part between colons, and the longest key, in bytes: two keys fit into an index entry of 2,704 bytes. */
const LONGEST_PART = 250;
const LONGEST_KEY = 1_000;

/**
 * A key as the database finds it: one way only, since what is given back is kept as JSON beside it. Different keys stay
 * different, and a key that continues another with a colon still does.
 */
export function storedKey(key: string): string {
  const whole = escaped(key);
  if (Buffer.byteLength(whole) <= LONGEST_PART) return whole;
  const shortened = whole.split(':').map(shortPart).join(':');
  return Buffer.byteLength(shortened) <= LONGEST_KEY ? shortened : digest(whole);
}

function escaped(text: string): string {
  return text.replace(UNFIT, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function shortPart(part: string): string {
  return Buffer.byteLength(part) <= LONGEST_PART ? part : digest(part);
}

function digest(text: string): string {
  return `\\h${createHash('sha256').update(text).digest('hex')}`;
}
