import type { Json, Unfinished } from '../contract/inbox.js';
import type { Locale } from '../contract/locale.js';
import type { Subscription } from '../contract/subscription.js';
import type { Vote } from '../contract/vote.js';
import type { ConversationState } from '../understand/understanding.js';
import type { KeptRecord } from './kept-record.js';

/** What a person or a place has settled. */
export interface Preference {
  /** The language; absent: recognised from each question. */
  readonly locale?: Locale;
}

/** When a subscription has its next turn. */
export interface Turn {
  /** When its next tip is due, in milliseconds since the epoch. */
  readonly due: number;
  /** When to look at it next: when the tip is due, is to be tried again, or the lease of whoever took it runs out. */
  readonly wake: number;
  /** How often in a row its platform refused for good. */
  readonly refusals: number;
}

/** A subscription whose turn has come. */
export interface Due {
  readonly subscription: Subscription;
  readonly turn: Turn;
}

/** How often something of one shape could not be answered. */
export interface Gap {
  readonly shape: string;
  readonly count: number;
  /** ISO day on which it was last asked. */
  readonly last: string;
  /** What people typed, newest last, where the operator keeps text; at most a few. */
  readonly texts: readonly string[];
}

/** How a quiz stands: nobody's name is in it. */
export interface QuizResult {
  readonly closed: boolean;
  /** By option; one that nobody chose is not there. */
  readonly chosen: Readonly<Record<string, number>>;
}

/**
 * What has to outlive a request. "Not there" is a value; a store that cannot read or write throws StoreError. When a
 * promise resolves, what it wrote survives a kill. Times are milliseconds since the epoch and are given, never read from
 * a clock here. Keys name platform, tenant and so on, joined by colons ("slack:T1:U1"); `forget` relies on that.
 */
export interface Store {
  /** What a conversation remembers, unless it has expired by `now`. */
  conversation(key: string, now: number): Promise<ConversationState | undefined>;
  /** Whoever asks next finds it; of a conversation a kill may take the last moment. */
  keepConversation(key: string, state: ConversationState, expires: number): Promise<void>;

  /** Claims a delivery until `expires`. True for the first caller only, however many ask at once. */
  claim(delivery: string, now: number, expires: number): Promise<boolean>;
  /** Whether a delivery is claimed or taken. */
  taken(delivery: string, now: number): Promise<boolean>;
  /** Claims a delivery and keeps the reply to it, in one step. The caller is to send it by `lease`. */
  take(delivery: string, reply: Json, now: number, lease: number, expires: number): Promise<boolean>;
  /** Drops the reply; the delivery stays claimed. */
  finish(delivery: string): Promise<void>;
  /** Replies to deliveries beginning with `prefix` whose lease has run out by `now`; they are leased anew until `lease`. */
  unfinished(prefix: string, now: number, lease: number): Promise<readonly Unfinished[]>;
  /** Leases the replies to these deliveries until `lease`, where they are not finished: longer, or not any more. */
  renew(deliveries: readonly string[], lease: number): Promise<void>;

  /** What a person or a place has settled, or, where that is nothing, what is settled under another key. */
  preference(key: string, otherwise?: string): Promise<Preference | undefined>;
  /** A preference that settles nothing takes away what was settled. */
  keepPreference(key: string, preference: Preference): Promise<void>;

  subscription(address: string): Promise<Subscription | undefined>;
  /** What a person gets, or has set up for others; by address. */
  subscriptionsOf(person: string): Promise<readonly Subscription[]>;
  /** Keeps it in place of the one at the same address; its next tip is due at `due`. */
  keepSubscription(subscription: Subscription, due: number): Promise<void>;
  dropSubscription(address: string): Promise<void>;
  /**
   * Takes up to `most` subscriptions whose turn has come: `wake` is not after `now`; those that waited longest first.
   * Nobody else gets them until `lease`, which becomes their `wake`. Found by index: what is not due costs nothing.
   */
  takeDue(now: number, lease: number, most: number): Promise<readonly Due[]>;
  /** Sets the turn of a taken subscription, unless it was dropped, or kept anew, since it was taken: its due is not `was` any more. */
  keepTurn(address: string, was: number, turn: Turn): Promise<void>;

  /**
   * Claims the tip of a local day for an address until `lease`. `tip` is the id of the one to post: `proposed` for the
   * first who claims it, and what was proposed then for whoever takes over once the lease has run out. Who gives the lease
   * that it `held` keeps what it claimed for longer.
   */
  claimTip(
    address: string,
    day: string,
    proposed: string,
    now: number,
    lease: number,
    held?: number,
  ): Promise<{ readonly tip: string; readonly first: boolean } | 'posted' | 'held'>;
  /** The claimed tip has been posted. */
  tipPosted(address: string, day: string): Promise<void>;
  /** Ids of the tips posted to an address, oldest first, one as often as it was posted; kept over unsubscribing. */
  tipsGiven(address: string): Promise<readonly string[]>;

  /** Counts that a place asked about services, by id; only where the operator has it counted. */
  countServices(place: string, services: readonly string[]): Promise<void>;
  /** How often a place asked about which service, by its id. */
  servicesAsked(place: string): Promise<Readonly<Record<string, number>>>;

  /** How a platform reaches a place, in the platform's own words. */
  reference(place: string): Promise<string | undefined>;
  keepReference(place: string, reference: string): Promise<void>;
  dropReference(place: string): Promise<void>;

  /** The sealed installation of a tenant; the store cannot read it. */
  installation(tenant: string): Promise<string | undefined>;
  keepInstallation(tenant: string, sealed: string): Promise<void>;

  /** Counts a question that could not be answered; a kill may take the last counts; `text` only where the operator keeps text. The oldest shapes may go. */
  countGap(shape: string, day: string, text: string | null): Promise<void>;
  gaps(): Promise<readonly Gap[]>;
  /** Keeps a vote in place of the same person's about the same answer. The oldest votes may go. */
  keepVote(vote: Vote, day: string): Promise<void>;
  /** Every vote, with the ISO day of each. */
  votes(): Promise<readonly (Vote & { readonly day: string })[]>;
  /**
   * Keeps what a person chose in a quiz, if it is their first choice there; gives the one that counts, or null once the quiz
   * is closed. `quiz` is a key under that of its place. A quiz that is new lasts until `expires`, and then is not known.
   */
  answerQuiz(
    quiz: string,
    person: string,
    option: string,
    now: number,
    expires: number,
  ): Promise<string | null>;
  /** Closes a quiz: whoever answers later is not counted. Closing it again does nothing. */
  closeQuiz(quiz: string, now: number, expires: number): Promise<void>;
  /** How often each option was chosen, and whether the quiz is closed; of an unknown one nothing was. */
  quizResult(quiz: string, now: number): Promise<QuizResult>;

  /** Drops texts of gaps and words of votes from before an ISO day. */
  dropTexts(before: string): Promise<void>;

  /** Resolves when state can be read and kept. */
  ping(): Promise<void>;
  /** All that is kept of a person and has not expired by `now`, by kind and key: what `forget` would delete. */
  keptOf(person: string, now: number): Promise<readonly KeptRecord[]>;
  /** Deletes for good what has expired by `now`, and votes from before an ISO day. */
  expire(now: number, votesSince: string): Promise<void>;
  /** Deletes everything under a key and under keys that continue it with a colon; subscriptions lose a forgotten `by`. */
  forget(key: string): Promise<void>;
  /** Writes what is under way and lets go of every resource. Safe to call twice. */
  close(): Promise<void>;
}
