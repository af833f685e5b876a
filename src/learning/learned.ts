import type { Gap, Store } from '../store/store.js';

/** What was counted while Demarc answered. */
export interface Learned {
  readonly gaps: readonly Gap[];
  readonly votes: readonly DatedVote[];
}

/** A vote, with the ISO day on which it was given. */
export type DatedVote = Awaited<ReturnType<Store['votes']>>[number];
