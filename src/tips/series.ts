import type { Answer } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Subscription } from '../contract/subscription.js';

/** What comes by itself, one after the other: tips, or questions of the quiz. */
export interface Series {
  /** Id of the next one for a subscription; undefined when there are none at all. */
  propose(subscription: Subscription): Promise<string | undefined>;
  /** One by its id, as it is posted on a local day; undefined when it is no longer there. */
  compose(id: string, subscription: Subscription, day: string): Answer | undefined;
  /** What whoever asked for them is told when they end by themselves, after so many days on which none could be posted. */
  ended(locale: Locale, days: number): Answer;
}
