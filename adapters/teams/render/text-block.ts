import type { ParagraphBlock } from '../../../src/contract/answer.js';
import type { TextBlock } from './adaptive-card.js';
import { escapeMarkdown } from './escape-markdown.js';
import { markdownLink } from './markdown-link.js';

/** A plain text as an element that shows it, with a link behind it if there is one. */
export function textBlock(
  text: string,
  look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {},
  link?: ParagraphBlock['link'],
): TextBlock {
  const words = [escapeMarkdown(text), link && markdownLink(link.label, link.url)];
  return { type: 'TextBlock', text: words.filter(Boolean).join(' '), wrap: true, ...look };
}
