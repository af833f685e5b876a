import type { Found } from './slack-block-walk.js';
import { mrkdwnProblems } from './slack-mrkdwn-check.js';

type Fields = Readonly<Record<string, unknown>>;
type Rule = (value: Fields) => string[];

const unless = (ok: boolean, problem: string): string[] => (ok ? [] : [problem]);
const oneOf = (value: Fields, keys: readonly string[]) =>
  unless(keys.filter((key) => value[key] !== undefined).length === 1, `needs one of ${keys.join(' and ')}`);
const someOf = (value: Fields, keys: readonly string[]) =>
  unless(
    keys.some((key) => value[key] !== undefined),
    `needs ${keys.join(' or ')}`,
  );
const options: Rule = (value) => oneOf(value, ['options', 'option_groups']);

/** What Slack asks for beyond types and lengths; each on the page of its block or element. */
const RULES: Readonly<Record<string, Rule>> = {
  section: (value) => someOf(value, ['text', 'fields']),
  card: (value) => someOf(value, ['hero_image', 'title', 'actions', 'body']),
  container: (value) => someOf(value, ['title', 'rich_text_title']),
  static_select: options,
  multi_static_select: options,
  table: evenRows,
  data_table: evenRows,
  mrkdwn: ({ text }) => mrkdwnProblems(String(text)),
  datepicker: ({ initial_date: day }) =>
    unless(day === undefined || /^\d{4}-\d\d-\d\d$/.test(String(day)), `initial_date is ${day}`),
  timepicker: ({ initial_time: time }) =>
    unless(time === undefined || /^\d\d:\d\d$/.test(String(time)), `initial_time is ${time}`),
  plain_text_input: ({ min_length: least, max_length: most }) =>
    unless(Number(least ?? 0) <= Number(most ?? 3_000), 'min_length is above max_length'),
};

/** What makes no sense in an object, though its types and lengths are right. */
export function senseProblems({ kind, value }: Pick<Found, 'kind' | 'value'>): string[] {
  const halves = Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && /\p{Surrogate}/u.test(inner) ? [`half a character in ${key}`] : [],
  );
  return [...(RULES[kind]?.(value) ?? []), ...halves];
}

function evenRows({ rows }: Fields): string[] {
  const lengths = Array.isArray(rows) ? rows.map((row) => (Array.isArray(row) ? row.length : 0)) : [];
  return unless(new Set(lengths).size <= 1, 'rows of different length');
}
