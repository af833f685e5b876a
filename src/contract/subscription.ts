import type { Locale } from './locale.js';

/** Daily tips, or a weekly quiz, for one place. */
export interface Subscription {
  /** Where tips are posted, as `Origin.place` spells it; of a quiz, with ":quiz" behind it. */
  readonly address: string;
  /** Where the questions of a quiz are posted; absent: it is of tips. */
  readonly quizIn?: string;
  /** The person who asked for them; null once that person is forgotten. */
  readonly by: string | null;
  /** Local time of day, "09:00". */
  readonly time: string;
  /** IANA time zone, "Europe/Amsterdam". */
  readonly zone: string;
  readonly locale: Locale;
  /** Days of the week, 1 (Monday) to 7 (Sunday), rising. */
  readonly days: readonly number[];
  /** ISO code of the country whose public holidays have no tip ("NL"); null: every day has one. */
  readonly holidays: string | null;
  /** ISO day, in the zone, on which tips go on again; null: they are not paused. */
  readonly resumes: string | null;
}
