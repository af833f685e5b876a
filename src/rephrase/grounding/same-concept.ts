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
