import type { Locale } from '../../../src/contract/locale.js';

/** What a card has besides the answer itself. */
export interface CardExtras {
  /** Whether people can say if it helped. */
  readonly vote?: boolean;
  /** In a window of its own: what a button has to carry that puts the answer into the conversation. */
  readonly insert?: Insert;
}

/** What is asked again when an answer is put into the conversation. */
export interface Insert {
  readonly question: string;
  readonly locale: Locale;
  readonly carried: string | null;
}
