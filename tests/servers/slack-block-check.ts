/** The most characters over all texts of a message's blocks; Slack answers `msg_blocks_too_long` above about this. */
const ALL_TEXT = 12_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * What Slack would refuse in a message's blocks, and what would shout or hide in their mrkdwn. The numbers are Slack's,
 * written down here again on purpose: the adapter's table is not checked against itself.
 */
export function checkBlocks(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return ['blocks is no array'];
  const problems: string[] = [];
  const check = (ok: boolean, problem: string) => void (ok || problems.push(problem));
  check(blocks.length > 0 && blocks.length <= 50, `${blocks.length} blocks`);
  check(blocks.filter((block) => block.type === 'table').length <= 1, 'more than one table');
  check(allText(blocks) <= ALL_TEXT, `${allText(blocks)} characters in all blocks`);
  for (const [at, block] of blocks.entries()) {
    checkBlock(block, (ok, problem) => check(ok, `/blocks/${at}: ${problem}`));
  }
  return problems;
}

type Check = (ok: boolean, problem: string) => void;

const KEYS: Readonly<Record<string, readonly string[]>> = {
  section: ['type', 'text', 'fields'],
  context: ['type', 'elements'],
  actions: ['type', 'elements'],
  table: ['type', 'rows', 'column_settings'],
};

function checkBlock(block: Fields, check: Check): void {
  const known = KEYS[String(block.type)];
  check(known !== undefined, `unknown type ${block.type}`);
  for (const key of Object.keys(block)) check(known?.includes(key) ?? true, `unknown key ${key}`);
  if (block.type === 'section') checkSection(block, check);
  if (block.type === 'context')
    checkEach(block.elements, 10, check, (element) => checkText(element, 3_000, check));
  if (block.type === 'actions') checkActions(block, check);
  if (block.type === 'table') checkTable(block, check);
}

function checkEach(list: unknown, most: number, check: Check, each: (one: Fields) => void): void {
  const items = Array.isArray(list) ? list : [];
  check(items.length > 0 && items.length <= most, `${items.length} elements`);
  items.forEach(each);
}

function checkSection({ text, fields }: Fields, check: Check): void {
  check(text !== undefined || fields !== undefined, 'a section without text');
  if (text !== undefined) checkText(text as Fields, 3_000, check);
  if (fields !== undefined) checkEach(fields, 10, check, (field) => checkText(field, 2_000, check));
}

function checkText({ type, text }: Fields, most: number, check: Check): void {
  check(type === 'mrkdwn' || type === 'plain_text', `unknown text type ${type}`);
  const length = typeof text === 'string' ? text.length : 0;
  check(length > 0 && length <= most, `a text of ${length} characters`);
  check(!/\p{Surrogate}/u.test(String(text)), 'half a character');
  if (type === 'mrkdwn') for (const problem of mrkdwnProblems(String(text))) check(false, problem);
}

/** Only links to the web may stand in angles, and an ampersand only where it begins one of Slack's three entities. */
function mrkdwnProblems(text: string): string[] {
  const rest = text.replace(/<https?:\/\/[^<>|\s]+\|[^<>\n]+>/g, '');
  return [
    ...(/[<>]/.test(rest) ? ['an angle that is not escaped'] : []),
    ...(/&(?!(amp|lt|gt);)/.test(text) ? ['an ampersand that is not escaped'] : []),
  ];
}

function checkActions({ elements }: Fields, check: Check): void {
  const ids = new Set<unknown>();
  checkEach(elements, 25, check, (element) => {
    const { type, action_id, text, value } = element;
    check(type === 'button', `an element of type ${type}`);
    check(
      typeof action_id === 'string' && action_id.length > 0 && action_id.length <= 255,
      `the action_id ${action_id}`,
    );
    check(!ids.has(action_id), `the action_id ${action_id} twice`);
    ids.add(action_id);
    check((text as Fields | undefined)?.type === 'plain_text', 'a label that is not plain text');
    checkText((text ?? {}) as Fields, 75, check);
    check(typeof value === 'string' && value.length <= 2_000, 'a value that is no text or too long');
  });
}

function checkTable({ rows, column_settings }: Fields, check: Check): void {
  const lines = (Array.isArray(rows) ? rows : []) as Fields[][];
  check(lines.length > 0 && lines.length <= 100, `${lines.length} rows`);
  check(new Set(lines.map((row) => row.length)).size <= 1, 'rows of different length');
  check((lines[0]?.length ?? 0) > 0 && (lines[0]?.length ?? 0) <= 20, `${lines[0]?.length} columns`);
  check(!Array.isArray(column_settings) || column_settings.length <= 20, 'too many column settings');
  check(allText(lines) <= 10_000, 'a table with too much text');
  for (const cell of lines.flat()) {
    check(
      cell.type === 'raw_text' && typeof cell.text === 'string' && cell.text.length > 0,
      'an empty or unknown cell',
    );
  }
}

/** Characters of every `text` that is a string, however deep. */
function allText(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === 'text' && typeof inner === 'string' ? inner.length : allText(inner)),
    0,
  );
}
