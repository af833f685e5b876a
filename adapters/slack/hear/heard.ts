import type { types } from '@slack/bolt';
import type { Locale } from '../../../src/contract/locale.js';
import type { Whom } from '../oauth/team-in.js';
import type { Destination } from '../reply/destination.js';

/** Who it was and where, by Slack's ids. */
export interface Whereabouts {
  readonly team: string;
  readonly user: string;
  /** Undefined on a person's own page. */
  readonly channel: string | undefined;
}

/** A question that reached us on Slack. */
export interface HeardQuestion {
  readonly type: 'question';
  /** The same for a delivery and its redeliveries. */
  readonly delivery: string;
  readonly question: string;
  readonly conversation: string;
  readonly where: Whereabouts;
  /** Where the answer goes. */
  readonly to: Destination;
  /** Asked again as it was asked then: see `Answer.carried`, and the language of that answer. */
  readonly again?: { readonly carried: string | null; readonly locale: Locale };
  /** What a button under an answer asked it again for: the answer as Demarc gives it by itself, or second thoughts. */
  readonly wants?: 'curated' | 'refined';
  /** A slash command, whose answer may travel inside the acknowledgement. */
  readonly isCommand?: boolean;
  /** Nobody mentioned us: it is answered only where it follows up on something, and only with an answer. */
  readonly uninvited?: boolean;
  /** A thread of the agent surface: it is told that an answer is coming, and gets a title. */
  readonly agentThread?: string;
  /** The channel is shared with another company. */
  readonly isShared?: boolean;
  /** Whoever shares an answer that only they saw; `copy` is where to take that copy away. */
  readonly shares?: { readonly user: string; readonly copy: string | undefined };
}

/** What somebody typed, pressed or chose on their own page. */
export type HomeWish =
  | { readonly type: 'ask'; readonly question: string }
  | { readonly type: 'language'; readonly language: string }
  /** `when` is a time, or days of the week; without it: as usual. */
  | { readonly type: 'tips-on'; readonly when: string | undefined }
  | { readonly type: 'tips-less' }
  /** `until` is an ISO day. */
  | { readonly type: 'tips-pause'; readonly until: string }
  | { readonly type: 'tips-resume' }
  /** `place`: where they end, as `Origin.place` spells it. */
  | { readonly type: 'tips-off'; readonly place: string };

/** What a delivery wants of us. */
export type Heard =
  | HeardQuestion
  /** Somebody's opinion of an answer; an unhelpful one opens a window that asks why. */
  | {
      readonly type: 'vote';
      readonly where: Whereabouts;
      readonly answer: string;
      readonly shape: string;
      readonly helpful: boolean;
      readonly trigger: string;
      readonly responseUrl: string | undefined;
    }
  /** The window that asks why has been sent. */
  | {
      readonly type: 'reason';
      readonly where: Whereabouts;
      readonly answer: string;
      readonly shape: string;
      readonly reason: string | undefined;
      readonly words: string | undefined;
    }
  /** Somebody chose in a quiz; null: they wish to see the answer. `inPlaceOf`: who sees the question. */
  | {
      readonly type: 'quiz';
      readonly delivery: string;
      readonly where: Whereabouts;
      readonly quiz: string;
      readonly option: string | null;
      readonly url: string | undefined;
      readonly inPlaceOf: 'posted' | 'private';
    }
  /** A person's own page is shown; `wish` is what was done on it. */
  | { readonly type: 'home'; readonly where: Whereabouts; readonly wish?: HomeWish }
  /** The agent surface was opened: it is given questions to start with. */
  | {
      readonly type: 'prompts';
      readonly where: Whereabouts;
      readonly channel: string;
      readonly thread: string | undefined;
    }
  /** The app was taken out of a workspace, or its tokens were; `at`: seconds since the epoch. */
  | {
      readonly type: 'gone';
      readonly event: types.SlackEvent;
      readonly whom: Whom;
      readonly at: number;
    };
