import type { Mark } from './marks.js';

export type Content = Extract<Mark, { readonly type: 'content' }>;

export function isContent(mark: Mark): mark is Content {
  return mark.type === 'content';
}

/** Whether two words may stand for the same. */
export function sameConcept(one: Pick<Content, 'concepts'>, other: Pick<Content, 'concepts'>): boolean {
  return one.concepts.some((concept) => other.concepts.includes(concept));
}

/** The first of some words that may stand for the same as one; undefined when none does. */
export function sameIn<T extends Pick<Content, 'concepts'>>(
  one: Pick<Content, 'concepts'>,
  among: readonly T[],
): T | undefined {
  return among.find((other) => sameConcept(one, other));
}

/** What a word is known by in all its forms. */
export function ownName({ concepts }: Pick<Content, 'concepts'>): string {
  return concepts[0] ?? '';
}

/** How often each of some words is said, by its own name. */
export function timesOf(words: readonly Content[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(ownName(word), (times.get(ownName(word)) ?? 0) + 1);
  return times;
}
