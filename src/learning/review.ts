import type { Base } from './base.js';
import { describeShape, type ShapeInWords } from './describe-shape.js';
import type { Learned } from './learned.js';
import type { NearEntry } from './near-entry.js';
import { nearestEntries } from './nearest-entries.js';
import type { Proposal } from './proposal.js';
import { propose } from './propose.js';
import { rankGaps } from './rank-gaps.js';
import type { RankedGap } from './ranked-gap.js';

/** A gap with all that a curator needs to close it. */
export interface ReviewEntry extends Omit<RankedGap, 'shape'>, Proposal {
  readonly shape: string;
  readonly inWords: ShapeInWords;
  readonly nearest: readonly NearEntry[];
}

/** The weightiest gaps, and how many there are in all. */
export interface Review {
  readonly total: number;
  readonly entries: readonly ReviewEntry[];
}

/** Which gaps are looked at. */
export interface ReviewScope {
  readonly top: number;
  /** ISO day; null: of all time. */
  readonly since: string | null;
}

/** Puts what was counted beside the knowledge base: the weightiest gaps, each with its nearest entries and drafts. */
export function review(learned: Learned, base: Base, { top, since }: ReviewScope): Review {
  const ranked = rankGaps(learned, since);
  return { total: ranked.length, entries: ranked.slice(0, top).map((gap) => lookAt(gap, base)) };
}

function lookAt({ shape, ...counts }: RankedGap, base: Base): ReviewEntry {
  return {
    shape: shape.text,
    inWords: describeShape(shape, base.knowledge),
    ...counts,
    nearest: nearestEntries(shape, base),
    ...propose({ shape, ...counts }, base),
  };
}
