import type { Answer, Block, Source } from './answer.js';
import { LABELS } from './labels.js';
import type { Locale } from './locale.js';
import { runOn } from './run-on.js';

/**
 * The whole answer as plain text: for terminals, notifications, screen readers and JSON. What a language model had a part
 * in says so: how it read the question stands first, that it worded the answer stands before the sources.
 */
export function plainText(answer: Answer): string {
  const { readAs, wording, title, locale } = answer;
  const says = LABELS[locale];
  const read = readAs === null ? [] : [says.readAs(readAs.replace(/\p{C}/gu, ''))];
  const worded = wording === 'rephrased' ? [says.worded(title)] : [];
  return [...read, ...saidIn(answer), ...worded, ...sourcesIn(answer)].join('\n');
}

/** The same without a word on language models, for platforms that find a place of their own for it. */
export function ownText(answer: Answer): string {
  return [...saidIn(answer), ...sourcesIn(answer)].join('\n');
}

function saidIn({ headline, title, blocks }: Answer): string[] {
  return [[headline, title].filter(Boolean).join(' '), ...blocks.map(blockText)];
}

function sourcesIn({ sources, locale }: Answer): string[] {
  if (sources.length === 0) return [];
  const lines = sources.map((source) => `- ${source.url} (${sourceLabel(source, locale)})`);
  return [[`${LABELS[locale].sources}:`, ...lines].join('\n')];
}

/** "Security in Amazon EC2, checked 2026-11-23" */
export function sourceLabel(source: Source, locale: Locale): string {
  return `${source.title}, ${checkedLabel(source, locale)}`;
}

/**
 * "checked 2026-11-23", "checked 2023-06-15, due for review" where that is too long ago, and "…, your organisation’s own
 * verdict" where the page backs one.
 */
export function checkedLabel({ checked, overdue, own }: Source, locale: Locale): string {
  const says = LABELS[locale];
  return [`${says.checked} ${checked}`, overdue && says.overdue, own && says.own].filter(Boolean).join(', ');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.link ? `${block.text} ${block.link.url}` : block.text;
    case 'list':
      if (block.runsOn) return runOn(block);
      return [`${block.title}:`, ...block.items.map((item) => `- ${item}`)].join('\n');
    case 'columns':
      return block.columns.map((column) => `${column.title}: ${column.text}`).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | ')).join('\n');
    case 'picture':
      return block.picture.alt;
    case 'file':
      return block.file.otherwise;
  }
}
