import type { Draft } from './drafts/draft.js';

/** What can be done about a gap. */
export interface Proposal {
  readonly drafts: readonly Draft[];
  /** What is to be known where no draft can be made, in whole sentences; null when there is nothing to add. */
  readonly note: string | null;
}
