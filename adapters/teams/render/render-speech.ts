import type { Answer, Block } from '../../../src/contract/answer.js';
import { runOn } from '../../../src/contract/run-on.js';
import { modelPart } from './model-part.js';
import { shortenText } from './shorten-text.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/**
 * What is read aloud. Clients take it for SSML, an XML, so that no character of it may look like a tag. Where it is too long,
 * the answer is shortened, and not what is said of a language model's part in it.
 */
export function renderSpeech(answer: Answer): string {
  const { headline, title, blocks } = answer;
  const { above, below } = modelPart(answer);
  const [before, after] = [above, below].map((words) => speakable(words ?? ''));
  const said = [headline, title, ...blocks.map(spokenBlock)].filter(Boolean).join(' ');
  const room = TEAMS_LIMITS.speak - [before, after].filter(Boolean).join('').length;
  const spoken = shortenText(speakable(said), room);
  return [before, spoken, after].filter(Boolean).join(' ');
}

function speakable(text: string): string {
  return text.replace(/[<>&\s]+/g, ' ');
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
    case 'picture':
      return block.picture.alt;
    case 'file':
      return block.file.label;
    case 'table':
      return block.rows.map((row) => `${row.join(', ')}.`).join(' ');
  }
}
