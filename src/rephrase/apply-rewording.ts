import type { Answer, Block } from '../contract/answer.js';
import type { Place } from './place.js';
import type { Rewording } from './rewording.js';

/** The answer with the sentences of a rewording in their places. All else stays: verdict, titles, labels, sources. */
export function applyRewording(answer: Answer, places: readonly Place[], { sentences }: Rewording): Answer {
  const wordsOf = (block: number, part: number, text: string) => {
    const place = places.find((one) => one.block === block && one.part === part);
    if (!place) return text;
    const ids = new Set(place.facts.map(({ id }) => id));
    const here = sentences.filter((sentence) => sentence.facts.every((id) => ids.has(id)));
    return place.lead + here.map((sentence) => sentence.text).join(' ');
  };
  const reworded = (block: Block, at: number): Block => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, text: wordsOf(at, 0, block.text) };
      case 'columns':
        return {
          ...block,
          columns: block.columns.map((column, part) => ({ ...column, text: wordsOf(at, part, column.text) })),
        };
      case 'list':
        return { ...block, items: block.items.map((item, part) => wordsOf(at, part, item)) };
      default:
        return block;
    }
  };
  return { ...answer, blocks: answer.blocks.map(reworded), wording: 'rephrased' };
}
