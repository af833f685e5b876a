import type { Answer } from './answer.js';
import type { Locale } from './locale.js';

/** Who asks, and where. Ids are unique over all platforms, and each begins with the one it belongs to. */
export interface Origin {
  /** The workspace or tenant: "slack:T1". */
  readonly tenant: string;
  /** The person: "slack:T1:U1". */
  readonly person: string;
  /** Where tips can be posted: "slack:T1:C1"; equal to `person` where the two are alone. */
  readonly place: string;
  /** Asks the platform for the person's IANA time zone; undefined when it does not tell. */
  timeZone(): Promise<string | undefined>;
  /** The language of the person's client, where the platform tells: that of an answer when nothing else says which. */
  readonly locale?: Locale | undefined;
  /**
   * Asks the platform whether tips may be posted at `place`: not where we are absent, where another company listens in,
   * or where it does not tell.
   */
  tipsAllowed(): Promise<'yes' | 'absent' | 'shared' | 'unknown'>;
}

/** Where a question came from. */
export interface AskContext {
  /** Names the conversation for follow-ups ("and Lambda?"); unique over all platforms. Absent: no follow-ups. */
  readonly conversation?: string;
  /** What an earlier answer gave as `carried`: asks as was asked then, whatever has been said since. */
  readonly carried?: string;
  /** The language somebody fixed; absent: the person's own setting, or recognised from the question. */
  readonly locale?: Locale;
  /** Absent: nobody is known, so nothing can be set ("language nl", "tips on", "forget me", "export me"). */
  readonly from?: Origin;
  /** Perhaps said to somebody else: it settles nothing, and is neither counted nor remembered when it is not understood. */
  readonly overheard?: boolean;
  /**
   * Only typed so far, and answered in the light of its conversation: it settles nothing, is neither counted nor remembered,
   * and nothing of it leaves the machine.
   */
  readonly unsent?: boolean;
  /** Nobody but the person sees the answer, so that it may be about them. It need not be said where `from` has them alone. */
  readonly alone?: boolean;
  /** Whether the answer tells how the question was read, and why. */
  readonly explain?: boolean;
}

/**
 * The one door into the bot. A question it cannot answer gets an Answer too; it never throws for a question.
 * Throws StoreError when the conversation's state cannot be read or kept.
 */
export type Ask = (question: string, context: AskContext) => Promise<Answer>;
