import type { Locale } from '../contract/locale.js';
import type { DayWish } from './day-wish.js';

/** What somebody wants settled. `spoken`: the language in which it was said, where its words are of one language only. */
export type Setting = Wanted & { readonly spoken?: Locale };

type Wanted =
  | { readonly type: 'language'; readonly locale: Locale | null; readonly forPlace: boolean }
  | { readonly type: 'forget' }
  | { readonly type: 'export' }
  | { readonly type: 'tip' }
  | ({ readonly type: 'tips-on' } & TipsWish)
  | { readonly type: 'tips-off' }
  | { readonly type: 'tips-status' }
  | TipsChange
  | { readonly type: 'quiz' }
  /** A choice where there is no button for it, by its ids. */
  | { readonly type: 'quiz-answer'; readonly card: string; readonly option: string }
  | ({ readonly type: 'quiz-on' } & TipsWish)
  | { readonly type: 'quiz-off' }
  | { readonly type: 'quiz-status' }
  /** Begins as a setting does and is none: `part`, as it was typed, is what cannot be read; empty where it is missing. */
  | { readonly type: 'mistake'; readonly about: Mistaken; readonly part: string };

/** Of what somebody could not be understood. */
export type Mistaken = 'language' | 'tips' | 'pause' | 'holidays' | 'quiz';

/** What somebody wants of tips that are on already. */
export type TipsChange =
  | { readonly type: 'tips-pause'; readonly pause: Pause }
  | { readonly type: 'tips-resume' }
  | { readonly type: 'tips-less' }
  /** The country whose public holidays have no tip; null: they have one again. */
  | { readonly type: 'tips-holidays'; readonly holidays: string | null };

/** Until when there are no tips: on the day itself they go on, or `through` it they do not. */
export interface Pause {
  readonly day: DayWish;
  readonly through: boolean;
}

/** Each part that was left out is chosen for the person. */
export interface TipsWish {
  /** "09:00" */
  readonly time?: string;
  /** IANA time zone. */
  readonly zone?: string;
  readonly locale?: Locale;
  /** 1 (Monday) to 7 (Sunday), rising. */
  readonly days?: readonly number[];
  /** ISO code of the country whose public holidays have no tip; null: they have one. */
  readonly holidays?: string | null;
  readonly pause?: Pause;
}
