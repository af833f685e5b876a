import type { NoticeKind, Party } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Trace } from './trace.js';

/** What kind of thing somebody said. */
export type Intent =
  | 'verdict' // who does it; with or without a service
  | 'overview' // a service, and no task
  | 'ours' // what is left for us
  | 'theirs' // what AWS does
  | 'compare' // services side by side
  | 'stack' // services that are run together: what is left for us in all
  | 'which' // for which services a task is ours, or AWS's
  | 'changed' // what has moved, since when
  | 'picture' // a picture of a service, of services side by side, of a task across services, or of the model
  | 'stack-picture' // a picture of services that are run together
  | 'stack-export' // a file of services that are run together
  | 'define' // what a term means
  | 'team' // what a team of the organisation does
  | Exclude<NoticeKind, 'nothing-like' | 'no-change-known'>;

/** What a yes/no question puts forward: "AWS does it", "we do not have to". */
export interface Claim {
  readonly about: Exclude<Party, 'shared'>;
  /** True when a yes means that the party does NOT carry the duty ("we can skip that, right?"). */
  readonly negated: boolean;
  /** True when it asks for a state rather than who brings it about ("is it encrypted by default?"). */
  readonly ofState: boolean;
  /** True when it says that nobody else carries any of it ("entirely", "alleen"). */
  readonly exclusive: boolean;
}

/** A question, understood. All ids exist in the knowledge base. */
export interface Understanding {
  readonly locale: Locale;
  readonly intent: Intent;
  readonly services: readonly string[];
  /** Those of them whose own way to be run was named ("plain zip"), so that no variant is meant. */
  readonly itself: readonly string[];
  /** Best first; more than one only if a family was named or several were asked for. */
  readonly topics: readonly string[];
  /** Id of the family of topics when a word such as "patching" named one. */
  readonly family: string | null;
  readonly concept: string | null;
  readonly claim: Claim | null;
  /** Whose share of a stack is asked for. */
  readonly share: 'ours' | 'theirs' | 'all';
  /** The party that "which services leave … to us?" asks for; null when it asks for no particular one. */
  readonly wanted: Party | null;
  /** Id of the kind of services that was named ("which databases …?"). */
  readonly category: string | null;
  /** Id of the organisation's team that is asked about. */
  readonly team?: string;
  /** A recognised name that Demarc does not answer about, as its own list spells it. */
  readonly outsideName: string | null;
  /** The evidence; null unless it was asked for. */
  readonly trace: Trace | null;
  /** Ids of topics and services to offer when the question stays unclear. */
  readonly near: { readonly topics: readonly string[]; readonly services: readonly string[] };
}

/** What a conversation remembers: ids, no words. */
export interface ConversationState {
  readonly locale: Locale;
  readonly services: readonly string[];
  /** Absent in what an earlier version kept. */
  readonly itself?: readonly string[];
  readonly topics: readonly string[];
  readonly family: string | null;
  /** What the last yes/no question put forward: "and Lambda?" puts forward the same. */
  readonly claim: Claim | null;
  /** Id of the term that the last answer was about: "and who sets that up for RDS?" speaks of it. */
  readonly term?: string;
  /** Ids of the services that were spoken of before these: "how do those two compare?" */
  readonly others?: readonly string[];
  /** What the last answer told of services as a whole: "same for SNS", "add Redshift" ask for more of it. */
  readonly whole?: Whole;
}

/** What may be told of services as a whole, and asked for again. */
export type Whole = (typeof WHOLE)[number];
export const WHOLE = ['ours', 'theirs', 'compare'] as const satisfies readonly Intent[];
