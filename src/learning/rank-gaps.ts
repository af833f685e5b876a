import { REASONS } from '../contract/vote.js';
import type { Gap } from '../store/store.js';
import { cleanText } from './clean-text.js';
import type { DatedVote, Learned } from './learned.js';
import type { RankedGap } from './ranked-gap.js';
import { readShape } from './read-shape.js';

/** Few who get an answer that does not help say so, while every question without an answer is counted. */
const VOTE_WEIGHT = 3;

/**
 * Adds up per shape what could not be answered and what was voted down, and puts the weightiest first; of two that weigh
 * the same, the one that was asked last. `since` (an ISO day) leaves out votes from before, and questions that have not
 * been asked since.
 */
export function rankGaps({ gaps, votes }: Learned, since: string | null): RankedGap[] {
  const isRecent = (day: string) => since === null || day >= since;
  const asked = new Map(gaps.filter(({ last }) => isRecent(last)).map((gap) => [gap.shape, gap]));
  const voted = byShape(votes.filter(({ day }) => isRecent(day)));
  return [...new Set([...asked.keys(), ...voted.keys()])]
    .flatMap((shape) => addUp(shape, asked.get(shape), voted.get(shape) ?? []) ?? [])
    .sort(byWeight);
}

function byShape(votes: readonly DatedVote[]): ReadonlyMap<string, readonly DatedVote[]> {
  const groups = new Map<string, DatedVote[]>();
  for (const vote of votes) {
    const group = groups.get(vote.shape);
    if (group) group.push(vote);
    else groups.set(vote.shape, [vote]);
  }
  return groups;
}

function addUp(text: string, gap: Gap | undefined, votes: readonly DatedVote[]): RankedGap | undefined {
  const shape = readShape(text);
  const down = votes.filter(({ helpful }) => !helpful);
  if (!shape || (!gap && down.length === 0)) return undefined;
  return {
    shape,
    unanswered: gap?.count ?? 0,
    notHelpful: down.length,
    helpful: votes.length - down.length,
    reasons: reasonsOf(down),
    last: [gap?.last ?? '', ...down.map(({ day }) => day)].sort().at(-1) ?? '',
    questions: shown(gap?.texts ?? []),
    remarks: shown(down.flatMap(({ words }) => words ?? [])),
  };
}

function reasonsOf(down: readonly DatedVote[]): RankedGap['reasons'] {
  return REASONS.map((reason) => ({ reason, count: down.filter((vote) => vote.reason === reason).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function shown(texts: readonly string[]): string[] {
  return [...new Set(texts.map(cleanText))].filter((text) => text !== '');
}

function weight({ unanswered, notHelpful }: RankedGap): number {
  return unanswered + VOTE_WEIGHT * notHelpful;
}

function byWeight(a: RankedGap, b: RankedGap): number {
  return (
    weight(b) - weight(a) || b.last.localeCompare(a.last) || a.shape.text.localeCompare(b.shape.text, 'en')
  );
}
