import type { Answer, Block } from '../../../src/contract/answer.js';
import { shortenText } from './shorten-text.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/** The least that is kept of a text, in characters, however small the scale. */
const LEAST_TEXT = 60;

/**
 * The answer within the limits of a card, times `scale` (1 or less). Verdict and headline stay, and so does at least one
 * source; what is cut ends in an ellipsis. A button is kept whole or left out. What a question was read as is on one line.
 */
export function shortenAnswer(answer: Answer, scale: number): Answer {
  const text = Math.max(LEAST_TEXT, Math.floor(TEAMS_LIMITS.text * scale));
  const many = (most: number) => Math.floor(most * scale);
  const heading = Math.min(text, TEAMS_LIMITS.heading);
  return {
    ...answer,
    headline: shortenText(answer.headline, heading),
    title: shortenText(answer.title, heading),
    readAs: answer.readAs && shortenText(answer.readAs.replace(/\s+/g, ' ').trim(), heading),
    blocks: answer.blocks
      .slice(0, Math.max(1, many(TEAMS_LIMITS.blocks)))
      .map((block) => shortenBlock(block, text, many)),
    sources: answer.sources
      .filter(({ url }) => url.length <= TEAMS_LIMITS.url)
      .slice(0, Math.max(1, many(TEAMS_LIMITS.sources)))
      .map((source) => ({ ...source, title: shortenText(source.title, heading) })),
    suggestions: answer.suggestions
      .filter(({ question }) => question.length <= TEAMS_LIMITS.question)
      .slice(0, many(TEAMS_LIMITS.actions)),
  };
}

function shortenBlock(block: Block, longest: number, many: (most: number) => number): Block {
  const words = (one: string) => shortenText(one, longest);
  switch (block.type) {
    case 'paragraph':
      return { ...block, text: words(block.text) };
    case 'list': {
      const items = cut(block.items, many(TEAMS_LIMITS.items), '…').map(words);
      return { ...block, title: words(block.title), items };
    }
    case 'columns': {
      const columns = block.columns.slice(0, TEAMS_LIMITS.cells);
      return {
        ...block,
        columns: columns.map(({ title, text }) => ({ title: words(title), text: words(text) })),
      };
    }
    case 'table': {
      const cells = (row: readonly string[]) => row.slice(0, TEAMS_LIMITS.cells).map(words);
      const rows = cut(block.rows, many(TEAMS_LIMITS.rows), ['…']);
      return { ...block, header: cells(block.header), rows: rows.map(cells) };
    }
    case 'file':
      return block;
    case 'picture':
      return { ...block, picture: { ...block.picture, alt: words(block.picture.alt) } };
  }
}

function cut<T>(all: readonly T[], most: number, rest: T): readonly T[] {
  return all.length <= most ? all : [...all.slice(0, most), rest];
}
