import type { Block } from '../../../src/contract/answer.js';
import type { CardElement } from './adaptive-card.js';
import { jsonBytes } from './json-bytes.js';
import { renderContent, type UrlOf } from './render-content.js';
import { textBlock } from './text-block.js';

/** What was drawn, and whether that is everything. */
interface Fitted {
  readonly elements: readonly CardElement[];
  readonly isWhole: boolean;
}

const MORE = textBlock('…', { spacing: 'small' });

/**
 * Draws blocks, from the first on, for as long as they fit into so many bytes of JSON. Only whole lines are left out; an
 * ellipsis stands for them, and no heading is left without what it is the heading of.
 */
export function fitContent(blocks: readonly Block[], room: number, urlOf: UrlOf): Fitted {
  const kept: CardElement[] = [];
  let left = room - jsonBytes(MORE);
  for (const element of lazily(blocks, urlOf)) {
    left -= jsonBytes(element) + 1;
    if (left < 0) return { elements: [...withoutLastHeadings(kept), MORE], isWhole: false };
    kept.push(element);
  }
  return { elements: kept, isWhole: true };
}

/** One block at a time, since of a very large answer most need not be drawn. */
function* lazily(blocks: readonly Block[], urlOf: UrlOf): Generator<CardElement> {
  for (const block of blocks) yield* renderContent(block, urlOf);
}

function withoutLastHeadings(elements: readonly CardElement[]): readonly CardElement[] {
  const last = elements.at(-1);
  const isHeading = last?.type === 'TextBlock' && last.weight === 'bolder';
  return isHeading ? withoutLastHeadings(elements.slice(0, -1)) : elements;
}
