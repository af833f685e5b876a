import type { Reason } from '../contract/vote.js';
import type { Shape } from './shape.js';

/** Something that people miss: a shape that could not be answered, or whose answers were voted down. */
export interface RankedGap {
  readonly shape: Shape;
  /** How often it could not be answered. */
  readonly unanswered: number;
  readonly notHelpful: number;
  readonly helpful: number;
  /** Why it did not help, most frequent first. */
  readonly reasons: readonly { readonly reason: Reason; readonly count: number }[];
  /** ISO day on which it was last asked or voted down. */
  readonly last: string;
  /** Questions that could not be answered, where the operator keeps text; fit to be shown. */
  readonly questions: readonly string[];
  /** What people wrote beside their votes, where the operator keeps text; fit to be shown. */
  readonly remarks: readonly string[];
}
