import type { types } from '@slack/bolt';
import type { Block } from '../../../src/contract/answer.js';
import { bold } from './bold.js';
import { escapeMrkdwn } from './escape-mrkdwn.js';
import { packLines } from './pack-lines.js';
import { plainLabel } from './plain-label.js';
import { section } from './section.js';
import { shorten } from './shorten.js';
import { SLACK_LIMITS } from './slack-limits.js';

type Table = Extract<Block, { readonly type: 'table' }>;

/** Draws a table as Slack's own if that is wanted and Slack would take it, else as one line per row. */
export function renderTable(table: Table, own: boolean): types.KnownBlock[] {
  if (own && fits(table)) return [ownTable(table)];
  return packLines(
    table.rows.map((row) => rowLine(row, table.header)),
    SLACK_LIMITS.sectionText,
  ).map(section);
}

function fits({ header, rows }: Table): boolean {
  const { tableRows, tableColumns, tableText } = SLACK_LIMITS;
  const text = [header, ...rows].flat().join('').length;
  return (
    rows.length > 0 &&
    rows.length < tableRows &&
    header.length > 0 &&
    header.length <= tableColumns &&
    text <= tableText
  );
}

function ownTable({ header, rows }: Table): types.TableBlock {
  return {
    type: 'table',
    rows: [header, ...rows].map((row) => header.map((_name, column) => cell(row[column]))),
    column_settings: header.map(() => ({ is_wrapped: true })),
  };
}

/** Every row has as many cells as the header, and none is empty: Slack refuses a table otherwise. */
function cell(text = ''): types.RawTextElement {
  return { type: 'raw_text', text: plainLabel(text) || ' ' };
}

/** "• *Guest OS patching*: Amazon EC2: You; AWS Lambda: AWS" */
function rowLine([first = '', ...others]: readonly string[], [, ...names]: readonly string[]): string {
  const limit = SLACK_LIMITS.sectionText / 4;
  const cells = others.map((text, column) => [names[column], text].filter(Boolean).join(': '));
  const rest = cells.length > 0 ? `: ${shorten(cells.join('; '), limit * 2, escapeMrkdwn)}` : '';
  return `• ${bold(first, limit)}${rest}`;
}
