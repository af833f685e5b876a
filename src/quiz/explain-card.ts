import type { Answer, Block } from '../contract/answer.js';
import type { Explained } from './explained.js';
import { QUIZ_WORDS } from './quiz-words.js';

/**
 * The explanation with a sentence of the quiz above it: the very answer that Demarc gives, with its verdict and sources.
 * `before`: what stands before the verdict in words. Where that is a split, the right option takes its place.
 */
export function explainCard({ card, words, explanation }: Explained, text: string, before = ''): Answer {
  const says = QUIZ_WORDS[explanation.locale];
  const label = words.options.find(({ id }) => id === card.right)?.label ?? card.right;
  const verdict = card.variants === null && explanation.headline !== '' ? explanation.headline : `${label}.`;
  const first: Block = { type: 'paragraph', text };
  const another = { label: says.another, question: says.anotherTyped };
  return {
    ...explanation,
    headline: [before, verdict.charAt(0).toUpperCase() + verdict.slice(1)].filter(Boolean).join(' '),
    blocks: [first, ...explanation.blocks],
    suggestions: [another, ...explanation.suggestions],
  };
}
