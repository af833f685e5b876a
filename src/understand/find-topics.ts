import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';
import type { Target, Term } from './term-index.js';

/** A topic or family with the evidence for it. */
export interface Candidate {
  readonly target: Target;
  readonly score: number;
  /** The share of its best term's weight that the question holds; 1 when the whole term is there. */
  readonly match: number;
  /** The words of its best term. */
  readonly words: readonly string[];
  /** Those, and the words of its other terms that are there. */
  readonly evidence: readonly string[];
}

/** Under this share of a term's weight the words that are there say too little. */
const LEAST_MATCH = 0.6;
/** A term that is only partly there counts for less than its words alone would. */
const PARTIAL = 0.55;
/** What further words of the same topic add to its best term. */
const SUPPORT = 0.25;

/** Topics that the words speak for, best first. `isCovered` leaves out tokens that are a service's name. */
export function findTopics(
  reading: Reading,
  lexicon: Lexicon,
  isCovered: (token: number) => boolean,
): Candidate[] {
  const present = new Set<string>();
  for (const [at, word] of reading.canonical.entries()) {
    if (word !== null && !isCovered(at)) present.add(word);
  }
  const terms = new Set<Term>();
  for (const word of present) for (const term of lexicon.terms.byWord.get(word) ?? []) terms.add(term);

  const best = new Map<string, Candidate>();
  const support = new Map<string, Set<string>>();
  for (const term of terms) {
    const there = term.words.filter((word) => present.has(word));
    const weight = there.reduce((sum, word) => sum + lexicon.terms.weightOf(word), 0);
    const match = weight / term.weight;
    if (match < LEAST_MATCH) continue;
    const whole = there.length === term.words.length;
    const score = whole ? weight : weight * match * PARTIAL;
    const { target } = term;
    const known = best.get(target.id);
    if (!known || score > known.score)
      best.set(target.id, { target, score, match: whole ? 1 : match, words: there, evidence: there });
    if (whole) {
      const words = support.get(target.id) ?? new Set<string>();
      for (const word of there) words.add(word);
      support.set(target.id, words);
    }
  }
  const scored = [...best.values()].map((candidate) => {
    const others = [...(support.get(candidate.target.id) ?? [])].filter(
      (word) => !candidate.words.includes(word),
    );
    const extra = others.reduce((sum, word) => sum + lexicon.terms.weightOf(word), 0);
    return {
      ...candidate,
      score: candidate.score + SUPPORT * extra,
      evidence: [...candidate.words, ...others],
    };
  });
  return scored.sort((a, b) => b.score - a.score || a.target.id.localeCompare(b.target.id));
}
