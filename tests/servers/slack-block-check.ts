import { type Found, walkBlocks } from './slack-block-walk.js';
import { limitProblems } from './slack-limit-check.js';
import { schemaProblems } from './slack-schema-check.js';
import { senseProblems } from './slack-sense-check.js';
import { SLACK_SURFACES, type Surface } from './slack-surfaces.js';

/**
 * The most characters over all texts of a message's blocks; Slack answers `msg_blocks_too_long` above about this. It is
 * undocumented: https://github.com/slackapi/bolt-js/issues/2509
 */
export const ALL_TEXT = 12_000;
/** https://docs.slack.dev/reference/block-kit/blocks/table-block: over all cells of all tables */
const TABLE_TEXT = 10_000;
/** https://docs.slack.dev/reference/block-kit/blocks/data-table-block */
const DATA_TABLE_TEXT = 20_000;
/** https://docs.slack.dev/reference/block-kit/blocks/markdown-block: over all of them */
const MARKDOWN_TEXT = 12_000;
/** https://docs.slack.dev/reference/block-kit/blocks and /block-elements */
const LONGEST_ID = 255;

/**
 * What Slack would refuse in the blocks of a message, a modal or a home tab, and what would shout or hide in their
 * mrkdwn. Nothing: they are fine. Each problem begins with the place where it is.
 */
export function checkBlocks(blocks: unknown, surface: Surface = 'message'): string[] {
  if (!Array.isArray(blocks)) return ['blocks is no array'];
  const found = [...walkBlocks(blocks, '/blocks')];
  return [
    ...limitProblems({ kind: surface, value: { blocks } }),
    ...blocks.flatMap((block, at) =>
      schemaProblems(block?.type, block).map((problem) => `/blocks/${at}${problem}`),
    ),
    ...found.flatMap((one) => objectProblems(one, surface)),
    ...blocks.flatMap((block, at) => doubled([...walkBlocks(block, `/blocks/${at}`)], 'action_id')),
    ...doubled(found, 'block_id'),
    ...wholeProblems(blocks, found, surface),
  ];
}

function objectProblems(found: Found, surface: Surface): string[] {
  const { kind, value, at } = found;
  const surfaces = SLACK_SURFACES[kind];
  const ids = [value.action_id, value.block_id].filter((id) => typeof id === 'string');
  return [
    ...limitProblems(found),
    ...senseProblems(found),
    ...(surfaces && !surfaces.includes(surface) ? [`no ${kind} in a ${surface}`] : []),
    ...ids.filter((id) => id.length === 0 || id.length > LONGEST_ID).map((id) => `an id of ${id.length}`),
  ].map((problem) => `${at}: ${problem}`);
}

/** Ids that stand twice. */
function doubled(found: readonly Found[], key: 'action_id' | 'block_id'): string[] {
  const ids = found.flatMap(({ value, at }) => (value[key] === undefined ? [] : [{ id: value[key], at }]));
  return ids
    .filter(({ id }, at) => ids.findIndex((other) => other.id === id) < at)
    .map(({ id, at }) => `${at}: the ${key} ${id} twice`);
}

/** What is counted over all blocks together. */
function wholeProblems(blocks: unknown, found: readonly Found[], surface: Surface): string[] {
  const of = (kind: string) => found.filter((one) => one.kind === kind).map(({ value }) => value);
  const tables = of('table');
  const focused = found.filter(({ value }) => value.focus_on_load === true).length;
  const most = (what: string, count: number, limit: number) =>
    count > limit ? [`${count} characters in all ${what}`] : [];
  return [
    ...(tables.length > 1 ? ['more than one table'] : []),
    ...(focused > 1 ? ['more than one focus_on_load'] : []),
    ...most('tables', textLength(tables), TABLE_TEXT),
    ...most('data tables', textLength(of('data_table')), DATA_TABLE_TEXT),
    ...most('markdown', textLength(of('markdown')), MARKDOWN_TEXT),
    ...(surface === 'message' ? most('blocks', textLength(blocks), ALL_TEXT) : []),
  ];
}

/** Characters of every `text` that is a string, however deep. */
export function textLength(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === 'text' && typeof inner === 'string' ? inner.length : textLength(inner)),
    0,
  );
}
