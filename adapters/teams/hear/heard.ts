import type { Locale } from '../../../src/contract/locale.js';
import type { AskedAgain } from '../render/adaptive-card.js';
import type { Destination } from '../reply/destination.js';

/** Who it was and where: the keys of `Origin`, and what an activity tells beside them. */
export interface Whereabouts {
  readonly tenant: string;
  readonly person: string;
  readonly place: string;
  /** People of another tenant read along there. */
  readonly isShared: boolean;
  /** The person's IANA time zone, where the client tells. */
  readonly timeZone: string | undefined;
  /** The language of the person's client, if Demarc speaks it. */
  readonly locale: Locale | undefined;
}

/** What an activity wants of us. All but `gone` can be answered; an invoke's answer is the answer to its request. */
export type Heard =
  /** `delivery`: the same for an activity and its redeliveries. */
  | {
      readonly type: 'question';
      readonly delivery: string;
      readonly question: string;
      readonly conversation: string;
      readonly where: Whereabouts;
      readonly to: Destination;
    }
  /** The bot was added; it says once who it is. */
  | {
      readonly type: 'welcome';
      readonly delivery: string;
      readonly where: Whereabouts;
      readonly to: Destination;
    }
  /**
   * Somebody's opinion of an answer. `asInvoke`: thanks go back in the response, where only that person sees them. `askWhyIn`:
   * where a form may ask why an answer did not help, which is a message and so of use only where the two are alone. `form`:
   * the message in which that form stands, now that it was sent.
   */
  | {
      readonly type: 'vote';
      readonly where: Whereabouts;
      readonly answer: string;
      readonly shape: string;
      readonly helpful: boolean;
      readonly reason: string | undefined;
      readonly words: string | undefined;
      readonly asInvoke: boolean;
      readonly to: Destination;
      readonly askWhyIn: Destination | undefined;
      readonly form: string | undefined;
    }
  /** Somebody chose in a quiz; null: they wish to see the answer. `message`: where the question stands, if that is known. */
  | {
      readonly type: 'quiz';
      readonly delivery: string;
      readonly where: Whereabouts;
      readonly quiz: string;
      readonly option: string | null;
      readonly asInvoke: boolean;
      readonly to: Destination;
      readonly message: string | undefined;
    }
  /** The message extension is typed in; null: it was only opened. */
  | { readonly type: 'search'; readonly where: Whereabouts; readonly question: string | null }
  /** "Who is responsible?" on somebody's message: a window shows the answer. */
  | { readonly type: 'look'; readonly where: Whereabouts; readonly question: string }
  /** The answer in that window is put into the conversation. */
  | { readonly type: 'insert'; readonly where: Whereabouts; readonly again: AskedAgain }
  /** The answer without a language model's part is wanted back, in place of `message`; undefined: it is not known which. */
  | {
      readonly type: 'again';
      readonly where: Whereabouts;
      readonly again: AskedAgain;
      readonly to: Destination;
      readonly message: string | undefined;
    }
  /** The bot was removed; `whom`: the key of what is to be forgotten. */
  | { readonly type: 'gone'; readonly whom: string };
