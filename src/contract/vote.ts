/** Why an answer did not help. The set is closed, so that it can be counted without keeping words. */
export const REASONS = ['wrong-verdict', 'misread', 'unclear', 'outdated', 'other'] as const;

export type Reason = (typeof REASONS)[number];

/** What a person thinks of an answer. */
export interface Vote {
  /** The answer, by an id that is unique over all platforms. */
  readonly answer: string;
  /** The person, as `Origin.person` spells it. */
  readonly person: string;
  /** `Answer.shape` of the answer. */
  readonly shape: string;
  readonly helpful: boolean;
  readonly reason: Reason | null;
  /** In the person's own words; null unless the operator keeps text. */
  readonly words: string | null;
}
