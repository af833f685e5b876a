import type { Answer, Block } from '../../../src/contract/answer.js';
import { runOn } from '../../../src/contract/run-on.js';
import { shortenText } from './shorten-text.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/** What is read aloud. Clients take it for SSML, an XML, so that no character of it may look like a tag. */
export function renderSpeech({ headline, title, blocks }: Answer): string {
  const spoken = [headline, title, ...blocks.map(spokenBlock)].filter(Boolean).join(' ');
  return shortenText(spoken.replace(/[<>&\s]+/g, ' '), TEAMS_LIMITS.speak);
}

function spokenBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.text;
    case 'list':
      if (block.runsOn) return runOn(block);
      return [`${block.title}:`, ...block.items].join(' ');
    case 'columns':
      return block.columns.map(({ title, text }) => `${title}: ${text}`).join(' ');
    case 'table':
      return block.rows.map((row) => `${row.join(', ')}.`).join(' ');
  }
}
