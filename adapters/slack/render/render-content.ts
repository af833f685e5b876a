import type { types } from '@slack/bolt';
import type { Block, Column, ParagraphBlock } from '../../../src/contract/answer.js';
import { runOn } from '../../../src/contract/run-on.js';
import { bold } from './bold.js';
import { escapeMrkdwn } from './escape-mrkdwn.js';
import { mrkdwn } from './mrkdwn.js';
import { packLines } from './pack-lines.js';
import { renderPicture } from './render-picture.js';
import { renderTable } from './render-table.js';
import { section } from './section.js';
import { SLACK_LIMITS } from './slack-limits.js';
import { slackLink } from './slack-link.js';
import { splitText } from './split-text.js';

/** How long the title of a list or column may be: room is left for what it is the title of. */
const LONGEST_TITLE = 500;

/** How blocks are drawn. */
export interface ContentWay {
  /** As Slack's own table, of which a message takes one; else as lines. */
  readonly ownTable: boolean;
  /** Where Slack can fetch pictures; undefined: they are put into words. */
  readonly publicUrl: string | undefined;
}

/** Draws one block of an answer. Long text is continued in further sections; nothing is left out here. */
export function renderContent(block: Block, { ownTable, publicUrl }: ContentWay): types.KnownBlock[] {
  switch (block.type) {
    case 'paragraph':
      return renderText(block.text, block.link);
    case 'list':
      if (block.runsOn) return renderText(runOn(block));
      return packLines(listLines(block.title, block.items), SLACK_LIMITS.sectionText).map(section);
    case 'columns':
      return renderColumns(block.columns);
    case 'table':
      return renderTable(block, ownTable);
    case 'picture':
      return renderPicture(block.picture, publicUrl);
    case 'file':
      if (publicUrl === undefined) return renderText(block.file.otherwise);
      return [section(slackLink(`${publicUrl}${block.file.path}`, block.file.label))];
  }
}

function renderText(text: string, link?: ParagraphBlock['link']): types.KnownBlock[] {
  const parts = splitText(text, SLACK_LIMITS.sectionText, escapeMrkdwn);
  if (!link) return parts.map(section);
  return packLines([...parts, slackLink(link.url, link.label)], SLACK_LIMITS.sectionText).map(section);
}

function listLines(title: string, items: readonly string[]): string[] {
  const heading = bold(title, LONGEST_TITLE);
  const lines = items.flatMap((item) => {
    const [first = '', ...more] = splitText(item, SLACK_LIMITS.sectionText - 2, escapeMrkdwn);
    return first === '' ? [] : [`• ${first}`, ...more];
  });
  return heading === '' ? lines : [heading, ...lines];
}

/** Fields stand side by side; a column that is too long for one is drawn under the others instead. */
function renderColumns(columns: readonly Column[]): types.KnownBlock[] {
  const texts = columns.map(({ title, text }) => {
    const heading = bold(title, LONGEST_TITLE);
    const [first = '', ...more] = splitText(text, SLACK_LIMITS.sectionText - LONGEST_TITLE - 1, escapeMrkdwn);
    return [[heading, first].filter(Boolean).join('\n'), ...more].filter(Boolean);
  });
  const all = texts.flat();
  const sideBySide = texts.every(
    ([whole = '', ...more]) => whole.length <= SLACK_LIMITS.fieldText && more.length === 0,
  );
  if (!sideBySide) return all.map(section);
  const blocks: types.KnownBlock[] = [];
  for (let at = 0; at < all.length; at += SLACK_LIMITS.fields) {
    blocks.push({ type: 'section', fields: all.slice(at, at + SLACK_LIMITS.fields).map(mrkdwn) });
  }
  return blocks;
}
