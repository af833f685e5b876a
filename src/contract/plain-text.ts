import type { Answer, Block, Source } from './answer.js';
import { LABELS } from './labels.js';
import type { Locale } from './locale.js';
import { runOn } from './run-on.js';

/** The whole answer as plain text: for terminals, notifications, screen readers and JSON. */
export function plainText(answer: Answer): string {
  const first = [answer.headline, answer.title].filter(Boolean).join(' ');
  const parts = [first, ...answer.blocks.map(blockText)];
  if (answer.sources.length > 0) {
    const lines = answer.sources.map((source) => `- ${source.url} (${sourceLabel(source, answer.locale)})`);
    parts.push([`${LABELS[answer.locale].sources}:`, ...lines].join('\n'));
  }
  return parts.join('\n');
}

/** "Security in Amazon EC2, checked 2026-11-23" */
export function sourceLabel(source: Source, locale: Locale): string {
  return `${source.title}, ${checkedLabel(source, locale)}`;
}

/** "checked 2026-11-23", and "checked 2023-06-15, due for review" where that is too long ago. */
export function checkedLabel({ checked, overdue }: Source, locale: Locale): string {
  const says = LABELS[locale];
  return overdue ? `${says.checked} ${checked}, ${says.overdue}` : `${says.checked} ${checked}`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.text;
    case 'list':
      if (block.runsOn) return runOn(block);
      return [`${block.title}:`, ...block.items.map((item) => `- ${item}`)].join('\n');
    case 'columns':
      return block.columns.map((column) => `${column.title}: ${column.text}`).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | ')).join('\n');
  }
}
