import type { Suggestion } from '../../../src/contract/answer.js';

/**
 * The question that a pressed button carries, out of those that were offered. How a platform packs it into a button is
 * that platform's own affair, so every text in the button is looked at; the longest match wins.
 */
export function carriedQuestion(button: unknown, offered: readonly Suggestion[]): string | undefined {
  const texts = textsIn(button);
  const carried = offered
    .map((suggestion) => suggestion.question)
    .filter((question) => texts.some((text) => text.includes(question)));
  return carried.sort((a, b) => b.length - a.length)[0];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
