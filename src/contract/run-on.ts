import type { ListBlock } from './answer.js';

/** A list as a sentence: "AWS: this; that." */
export function runOn({ title, items }: Pick<ListBlock, 'title' | 'items'>): string {
  return `${title}: ${items.join('; ')}.`;
}
