import type { Candidate } from './find-topics.js';
import type { Reading } from './read-words.js';

/** What a question is about: topics, or a family of them, or nothing that is certain enough. */
export interface TopicChoice {
  readonly topics: readonly string[];
  readonly family: string | null;
  /** The canonical words that decided. */
  readonly words: readonly string[];
  /** Whether a whole term was there, not just most of one. */
  readonly isWhole: boolean;
}

const NONE: TopicChoice = { topics: [], family: null, words: [], isWhole: false };

/** The least evidence on which a topic is taken for meant; a word that six topics share weighs about two. */
const LEAST_SCORE = 1.4;
/** A whole term says enough with words that many topics share. */
const LEAST_WHOLE_SCORE = 0.8;
/** Nearer than this share, the second reading is as good as the first. */
const MARGIN = 0.97;
const MOST_TOPICS = 3;

/** Chooses among candidates (best first): the best, others joined to it by "and", and one that ties with it. */
export function chooseTopics(candidates: readonly Candidate[], reading: Reading): TopicChoice {
  const [best] = candidates;
  if (!best || best.score < (best.match === 1 ? LEAST_WHOLE_SCORE : LEAST_SCORE)) return NONE;
  const chosen = [best];
  for (const candidate of candidates.slice(1)) {
    if (chosen.length === MOST_TOPICS || candidate.match < 1) continue;
    const areTopics = best.target.type === 'topic' && candidate.target.type === 'topic';
    const ties =
      areTopics && candidate.score >= best.score * MARGIN && best.match === 1 && chosen.length === 1;
    if (ties || chosen.every((other) => joinedByAnd(other, candidate, reading))) chosen.push(candidate);
  }
  return {
    topics: [...new Set(chosen.flatMap((candidate) => candidate.target.topics))],
    // A family speaks as one only when nothing else was asked for beside it.
    family: chosen.length === 1 && best.target.type === 'family' ? best.target.id : null,
    words: [...new Set(chosen.flatMap((candidate) => candidate.evidence))],
    isWhole: best.match === 1,
  };
}

/** Dutch "of" (or) is left out: in English it ties the parts of one task together. */
const CONJUNCTIONS = new Set(['and', 'en', 'plus', 'or', 'alsook', 'evenals']);

/** Two topics were both asked for when each has a word of its own and a conjunction stands between those words. */
function joinedByAnd(a: Candidate, b: Candidate, reading: Reading): boolean {
  const ownA = a.words.filter((word) => !b.words.includes(word));
  const ownB = b.words.filter((word) => !a.words.includes(word));
  if (ownA.length === 0 || ownB.length === 0) return false;
  const positions = (words: readonly string[]) =>
    reading.canonical.flatMap((word, at) => (word !== null && words.includes(word) ? [at] : []));
  const placesA = positions(ownA);
  const placesB = positions(ownB);
  const [left, right] = Math.max(...placesA) < Math.min(...placesB) ? [placesA, placesB] : [placesB, placesA];
  const from = Math.max(...left);
  const to = Math.min(...right);
  if (from >= to) return false;
  return reading.tokens
    .slice(from + 1, to + 1)
    .some((token) => CONJUNCTIONS.has(token.word) || token.afterBreak);
}

/** Whether nothing was certain enough. */
export function isNone(choice: TopicChoice): boolean {
  return choice.topics.length === 0;
}
