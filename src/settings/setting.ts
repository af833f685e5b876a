import type { Locale } from '../contract/locale.js';

/** What somebody wants settled. `spoken`: the language in which it was said, where its words are of one language only. */
export type Setting = Wanted & { readonly spoken?: Locale };

type Wanted =
  | { readonly type: 'language'; readonly locale: Locale | null; readonly forPlace: boolean }
  | { readonly type: 'forget' }
  | { readonly type: 'tip' }
  | ({ readonly type: 'tips-on' } & TipsWish)
  | { readonly type: 'tips-off' }
  | { readonly type: 'tips-status' }
  /** Begins as a setting does and is none: `part`, as it was typed, is what cannot be read. */
  | { readonly type: 'mistake'; readonly about: 'language' | 'tips'; readonly part: string };

/** Each part that was left out is chosen for the person. */
export interface TipsWish {
  /** "09:00" */
  readonly time?: string;
  /** IANA time zone. */
  readonly zone?: string;
  readonly locale?: Locale;
  /** 1 (Monday) to 7 (Sunday), rising. */
  readonly days?: readonly number[];
}
