import type { TextBlock } from './adaptive-card.js';
import { escapeMarkdown } from './escape-markdown.js';

/** A plain text as an element that shows it. */
export function textBlock(text: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock {
  return { type: 'TextBlock', text: escapeMarkdown(text), wrap: true, ...look };
}
