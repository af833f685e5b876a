import type { TopicChoice } from './choose-topics.js';
import type { Claim, Whole } from './understanding.js';

/** What a question is about once the conversation has filled in what it leaves out. */
export interface Subject {
  readonly services: readonly string[];
  readonly choice: TopicChoice;
  readonly claim: Claim | null;
  /** Whether the task was taken from what was said before. */
  readonly isCarried: boolean;
  /** Whether only the service was: "and the certificates there?" */
  readonly isSameService?: boolean;
  /** What was told of services before, where only another was named. */
  readonly whole?: Whole | undefined;
  /** Whether a way to run the service was named, and no more. */
  readonly isVariant?: boolean;
  /** Ids of services whose own way to be run was named. */
  readonly itself: readonly string[];
}
