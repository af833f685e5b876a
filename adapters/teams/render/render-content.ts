import type { Block, Column } from '../../../src/contract/answer.js';
import type { Picture } from '../../../src/contract/picture.js';
import type { CardElement, TextBlock } from './adaptive-card.js';
import { TEAMS_LIMITS } from './teams-limits.js';
import { textBlock } from './text-block.js';

/** Where a picture is to be had; undefined: it is put into words. */
export type UrlOf = (picture: Picture) => string | undefined;

/** Draws one block of an answer; what is empty is not drawn. */
export function renderContent(block: Block, urlOf: UrlOf): CardElement[] {
  return elementsOf(block, urlOf).filter((element) => element.type !== 'TextBlock' || element.text !== '');
}

function elementsOf(block: Block, urlOf: UrlOf): CardElement[] {
  switch (block.type) {
    case 'paragraph':
      return [textBlock(block.text, {}, block.link)];
    case 'list':
      return [
        textBlock(block.title, { weight: 'bolder' }),
        ...block.items.map((item) => point(item, block.runsOn ? 'none' : 'small')),
      ];
    case 'columns':
      return drawColumns(block.columns);
    case 'table':
      return drawTable(block.rows, block.header);
    case 'picture':
      return [drawPicture(block.picture, urlOf)];
    case 'file':
      return [textBlock(block.file.otherwise)];
  }
}

function drawPicture(picture: Picture, urlOf: UrlOf): CardElement {
  const url = urlOf(picture);
  if (url === undefined) return textBlock(picture.alt);
  return { type: 'Image', url, altText: picture.alt, size: 'stretch' };
}

function drawColumns(columns: readonly Column[]): CardElement[] {
  const pair = columns.slice(0, TEAMS_LIMITS.columns);
  if (pair.length === 0) return [];
  const drawn = pair.map(({ title, text }) => ({
    type: 'Column' as const,
    width: 'stretch' as const,
    items: [textBlock(title, { weight: 'bolder' }), textBlock(text, { spacing: 'small' })],
  }));
  return [{ type: 'ColumnSet', columns: drawn }, ...drawColumns(columns.slice(TEAMS_LIMITS.columns))];
}

function point(text: string, spacing: 'none' | 'small'): TextBlock {
  return textBlock(`• ${text}`, { spacing });
}

/**
 * Rows that say the same stand together below what they say, "EC2: You · Lambda: AWS", so that nothing has to be scrolled
 * sideways and little is repeated.
 */
function drawTable(rows: readonly (readonly string[])[], [, ...names]: readonly string[]): CardElement[] {
  const groups = new Map<string, string[]>();
  for (const [first = '', ...cells] of rows) {
    const said = inWords(cells, names);
    groups.set(said, [...(groups.get(said) ?? []), first]);
  }
  return [...groups].flatMap(([said, firsts]) => [
    textBlock(said, { weight: 'bolder' }),
    ...firsts.map((first) => point(first, 'none')),
  ]);
}

/** "EC2, RDS: You · Lambda: AWS": what stands in each column, once for those that have the same. */
function inWords(cells: readonly string[], names: readonly string[]): string {
  return [...new Set(cells)]
    .map((cell) => {
      const where = names.filter((name, at) => name !== '' && cells[at] === cell);
      return where.length > 0 ? `${where.join(', ')}: ${cell}` : cell;
    })
    .join(' · ');
}
