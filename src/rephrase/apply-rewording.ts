import type { Answer, Block } from '../contract/answer.js';
import type { Place } from './place.js';
import type { Rewording, Worded } from './rewording.js';

/**
 * The answer with the sentences of a rewording in their places, for the facts that were kept; of the others the curated
 * words stay, and so do verdict, titles, labels and sources. Undefined when no word of it would change.
 */
export function applyRewording(
  answer: Answer,
  places: readonly Place[],
  { sentences }: Rewording,
  kept: ReadonlySet<string>,
): Answer | undefined {
  const wordsOf = (block: number, part: number, text: string) => {
    const place = places.find((one) => one.block === block && one.part === part);
    return place ? place.lead + inPlace(place, sentences, kept) : text;
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
  const blocks = answer.blocks.map(reworded);
  const isChanged = JSON.stringify(blocks) !== JSON.stringify(answer.blocks);
  return isChanged ? { ...answer, blocks, wording: 'rephrased' } : undefined;
}

/** In the order of the rewording where all of a place was kept; otherwise fact by fact, each in the words that it may have. */
function inPlace({ facts }: Place, sentences: readonly Worded[], kept: ReadonlySet<string>): string {
  const here = sentences.filter((sentence) =>
    sentence.facts.some((id) => facts.some((fact) => fact.id === id)),
  );
  if (facts.every(({ id }) => kept.has(id))) return joined(here);
  const told = new Set<Worded>();
  return facts
    .flatMap(({ id, text }) => {
      if (!kept.has(id)) return [text];
      const telling = here.filter((sentence) => sentence.facts.includes(id) && !told.has(sentence));
      for (const sentence of telling) told.add(sentence);
      return telling.length === 0 ? [] : [joined(telling)];
    })
    .join(' ');
}

function joined(sentences: readonly Worded[]): string {
  return sentences.map(({ text }) => text).join(' ');
}
