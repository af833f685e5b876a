import { LOCALES } from './locale.js';
import { REJECTIONS } from './rejections.js';
import { STORE_OPERATIONS } from './store-operations.js';

const PLATFORMS = ['slack', 'teams', 'web'] as const;
/** Those that deliver events and take replies. */
const CHATS = ['slack', 'teams'] as const;
const NO_LABELS = {} as const;

/**
 * Everything that is counted and timed: the name under which Prometheus finds it, what it says, and every value that its
 * labels can have. Nothing that somebody typed, and nobody's id, is one of them. Times are told in milliseconds and
 * exported in seconds, `buckets` too.
 */
export const METRICS = {
  questions: {
    kind: 'counter',
    name: 'demarc_questions_total',
    help: 'What was asked, pressed buttons too, by what came of it',
    labels: {
      platform: PLATFORMS,
      /** `failed`: the person was told that something is broken. */
      outcome: ['answered', 'depends', 'unknown', 'notice', 'failed'],
      verdict: ['aws', 'customer', 'shared', 'depends', 'not-applicable', 'none'],
      locale: [...LOCALES, 'none'],
      /** `overheard`: perhaps said to somebody else, or typed into a search. */
      heard: ['asked', 'overheard'],
    },
  },
  thinking: {
    kind: 'histogram',
    name: 'demarc_thinking_seconds',
    help: 'Working out an answer that was not known yet: understanding it; resolving and composing it',
    labels: { stage: ['understand', 'compose'] },
    buckets: [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
  },
  replying: {
    kind: 'histogram',
    name: 'demarc_replying_seconds',
    help: 'Giving an answer: the whole of finding it, drawing it, telling the platform that its event was taken, and having the platform take the reply',
    labels: { platform: PLATFORMS, stage: ['answer', 'render', 'acknowledge', 'deliver'] },
    // Slack waits 3 seconds for an acknowledgement, and Teams 15.
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 15, 60, 300],
  },
  replies: {
    kind: 'counter',
    name: 'demarc_replies_total',
    help: 'Replies that the platform has taken, or never will',
    labels: { platform: CHATS, result: ['arrived', 'failed'] },
  },
  redeliveries: {
    kind: 'counter',
    name: 'demarc_redeliveries_total',
    help: 'Events that came again after they had been taken on',
    labels: { platform: CHATS },
  },
  rateLimits: {
    kind: 'counter',
    name: 'demarc_rate_limits_total',
    help: 'Calls that the platform answered with 429',
    labels: { platform: CHATS },
  },
  modelCalls: {
    kind: 'counter',
    name: 'demarc_model_calls_total',
    help: 'Calls of the language model, by how they ended',
    labels: {
      result: [
        'answered',
        'timeout',
        'rate-limited',
        'server',
        'connection',
        'refused',
        'broken',
        'open',
        'spent',
        'busy',
        'stopped',
      ],
    },
  },
  modelTime: {
    kind: 'histogram',
    name: 'demarc_model_seconds',
    help: 'A call of the language model that was answered, retries included',
    labels: NO_LABELS,
    buckets: [0.1, 0.25, 0.5, 1, 2, 3, 5, 8, 15, 30],
  },
  modelTokens: {
    kind: 'counter',
    name: 'demarc_model_tokens_total',
    help: 'Tokens that answers of the language model cost, both ways',
    labels: NO_LABELS,
  },
  modelUses: {
    kind: 'counter',
    name: 'demarc_model_uses_total',
    help: 'What the language model was good for: an answer reworded, a question read, or no reading found',
    labels: { result: ['reworded', 'read', 'no-reading'] },
  },
  modelRejects: {
    kind: 'counter',
    name: 'demarc_model_rejects_total',
    help: 'Words of the language model that were not taken, by reason',
    labels: { reason: REJECTIONS },
  },
  modelRests: {
    kind: 'gauge',
    name: 'demarc_model_breaker_open',
    help: '1 while the language model is left alone after failures',
    labels: NO_LABELS,
  },
  tipsDue: {
    kind: 'counter',
    name: 'demarc_tips_due_total',
    help: 'Tips and quiz questions whose time has come',
    labels: NO_LABELS,
  },
  tips: {
    kind: 'counter',
    name: 'demarc_tips_total',
    help: 'How tries to post what was due ended',
    labels: {
      /**
       * `missed`: its two hours have passed. `again`, `failed`: it is tried again. `refused`: not on that day any more;
       * `ended`: nor later. `elsewhere`: another process has it. `unwanted`: it was changed, or has to wait for room.
       */
      result: [
        'posted',
        'missed',
        'again',
        'refused',
        'ended',
        'elsewhere',
        'unwanted',
        'zoneless',
        'failed',
      ],
    },
  },
  tipLateness: {
    kind: 'histogram',
    name: 'demarc_tip_lateness_seconds',
    help: 'How long after its time a tip was posted',
    labels: NO_LABELS,
    buckets: [1, 5, 15, 30, 60, 120, 300, 600, 1_800, 3_600, 7_200],
  },
  store: {
    kind: 'histogram',
    name: 'demarc_store_seconds',
    help: 'What the store was asked for, however it ended',
    labels: { store: ['files', 'postgres'], operation: STORE_OPERATIONS },
    buckets: [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 2.5, 10],
  },
  storeErrors: {
    kind: 'counter',
    name: 'demarc_store_errors_total',
    help: 'What the store could not do',
    labels: { store: ['files', 'postgres'], operation: STORE_OPERATIONS },
  },
} as const satisfies Readonly<Record<string, Metric>>;

/** What is known of a metric beforehand. */
export interface Metric {
  readonly kind: 'counter' | 'histogram' | 'gauge';
  readonly name: string;
  readonly help: string;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Of a histogram: where its buckets end, in seconds. */
  readonly buckets?: readonly number[];
}
