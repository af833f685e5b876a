import type { Block, Column } from '../../../src/contract/answer.js';
import type { CardElement } from './adaptive-card.js';
import { TEAMS_LIMITS } from './teams-limits.js';
import { textBlock } from './text-block.js';

/** Draws one block of an answer; what is empty is not drawn. */
export function renderContent(block: Block): CardElement[] {
  return elementsOf(block).filter((element) => element.type !== 'TextBlock' || element.text !== '');
}

function elementsOf(block: Block): CardElement[] {
  switch (block.type) {
    case 'paragraph':
      return [textBlock(block.text)];
    case 'list':
      return [
        textBlock(block.title, { weight: 'bolder' }),
        ...block.items.map((item) => textBlock(`• ${item}`, { spacing: 'small' })),
      ];
    case 'columns':
      return drawColumns(block.columns);
    case 'table':
      return block.rows.flatMap((row) => drawRow(row, block.header));
  }
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

/** A row as two lines, "Task" and "EC2: you · Lambda: AWS", so that nothing has to be scrolled sideways. */
function drawRow([first = '', ...cells]: readonly string[], [, ...names]: readonly string[]): CardElement[] {
  const line = cells.map((cell, at) => (names[at] ? `${names[at]}: ${cell}` : cell)).join(' · ');
  return [textBlock(first, { weight: 'bolder', spacing: 'small' }), textBlock(line, { spacing: 'none' })];
}
