import type { Json } from '../contract/inbox.js';
import type { Subscription } from '../contract/subscription.js';
import type { Vote } from '../contract/vote.js';
import type { ConversationState } from '../understand/understanding.js';
import { createExpiringMap, type ExpiringMap } from './expiring-map.js';
import type { Gap, Preference, Turn } from './store.js';

/** A reply that has not been sent; whoever holds the lease is at it. */
export interface PendingReply {
  readonly reply: Json;
  readonly expires: number;
  lease: number;
}

/** The tip of a local day; whoever holds the lease is posting it, unless it is posted. */
export interface TipClaim {
  readonly day: string;
  readonly tip: string;
  posted: boolean;
  /** Until when, in milliseconds since the epoch; `FREED`: its holder has ended. */
  lease: number;
  /** Its holder has ended, and from this time on, in milliseconds since the epoch, somebody else may be at it. */
  settled?: number;
}

/** The lease of a claim whose holder has ended, perhaps with the message on its way to the platform. */
export const FREED = -1;

/** What an address was given, oldest first, and its latest claims. */
export interface AddressTips {
  readonly given: string[];
  readonly claims: TipClaim[];
}

/** A gap whose texts know the ISO day on which they were typed. */
export interface KeptGap extends Omit<Gap, 'texts'> {
  readonly texts: readonly { readonly text: string; readonly day: string }[];
}

export type KeptVote = Vote & { readonly day: string };

/** A question of the quiz that somebody has answered. */
export interface KeptQuiz {
  readonly closed: boolean;
  readonly expires: number;
  readonly answers: readonly { readonly person: string; readonly option: string }[];
}

/** What changes rarely and stays until it is taken away. Maps, because a key may be called "__proto__". */
export interface Tables {
  readonly preferences: Map<string, Preference>;
  readonly subscriptions: Map<string, Subscription>;
  /** By the address of a subscription: when it has its next turn. */
  readonly turns: Map<string, Turn>;
  readonly tips: Map<string, AddressTips>;
  /** By place: how often it asked about which service. */
  readonly asked: Map<string, Readonly<Record<string, number>>>;
  readonly references: Map<string, string>;
  readonly installations: Map<string, string>;
  /** By shape; the one that was asked last is last. */
  readonly gaps: Map<string, KeptGap>;
  /** By answer and person; the newest is last. */
  readonly votes: Map<string, KeptVote>;
  /** By quiz; the one that expires first is first. */
  readonly quizzes: Map<string, KeptQuiz>;
}

/** Everything that a store knows. */
export interface State {
  readonly tables: Tables;
  readonly conversations: ExpiringMap<ConversationState>;
  readonly deliveries: ExpiringMap<true>;
  /** By delivery. */
  readonly replies: Map<string, PendingReply>;
}

/** Knows nothing yet. */
export function createState(): State {
  return {
    tables: {
      preferences: new Map(),
      subscriptions: new Map(),
      turns: new Map(),
      tips: new Map(),
      asked: new Map(),
      references: new Map(),
      installations: new Map(),
      gaps: new Map(),
      votes: new Map(),
      quizzes: new Map(),
    },
    conversations: createExpiringMap(),
    deliveries: createExpiringMap(),
    replies: new Map(),
  };
}
