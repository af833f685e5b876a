import type { Json } from '../../contract/inbox.js';
import { byKindAndKey } from '../by-kind-and-key.js';
import type { KeptKind, KeptRecord } from '../kept-record.js';
import type { Database } from './database.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

type Fields = Readonly<Record<string, Json>>;

/** As in `forget`: by byte a semicolon follows a colon. */
const THEIRS = (column: string) => `(${column} = $1 or (${column} >= $2 and ${column} < $3))`;
const EXPIRING = new Set<KeptKind>(['conversation', 'delivery', 'quiz-answer']);

/** What reads one kind: rows of `key` and `value`, and of `rest` where a value has parts that stand apart. */
const READS: Readonly<Record<KeptKind, string>> = {
  conversation: `select key, value from conversations where ${THEIRS('key')} and expires > $4`,
  delivery: `select key, 'null'::json as value from deliveries where ${THEIRS('key')} and expires > $4`,
  preference: `select key, value from preferences where ${THEIRS('key')}`,
  subscription: `select key, value, json_build_object('by', by) as rest from subscriptions
    where ${THEIRS('key')} or ${THEIRS('by_key')}`,
  tips: `select key, json_agg(tip order by posted) as value from tips
    where ${THEIRS('key')} and posted is not null group by key`,
  services: `select key, json_agg(json_build_array(name, count)) as value from services_asked
    where ${THEIRS('key')} group by key`,
  reference: `select key, value from place_references where ${THEIRS('key')}`,
  vote: `select answer as key, value, json_build_object('words', words, 'day', day) as rest from votes
    where ${THEIRS('key')}`,
  'quiz-answer': `select quiz as key, option as value from quiz_answers join quizzes on quizzes.key = quiz_answers.quiz
    where ${THEIRS('quiz_answers.key')} and expires > $4`,
};

const STATEMENTS = (Object.keys(READS) as KeptKind[]).map((kind) => ({
  kind,
  statement: { name: `kept: ${kind}`, text: READS[kind], repeatable: true } satisfies Statement,
}));

interface Row {
  readonly key: string;
  readonly value: Json;
  readonly rest?: Fields;
}

/** All that is kept of a person and has not expired by `now`; keys as the database has them. */
export async function keptOf({ run }: Database, person: string, now: number): Promise<KeptRecord[]> {
  const stored = storedKey(person);
  const range = [stored, `${stored}:`, `${stored};`] as const;
  const read = async ({ kind, statement }: (typeof STATEMENTS)[number]) => {
    const rows = await run<Row>(statement, ...range, ...(EXPIRING.has(kind) ? [now] : []));
    return rows.map(({ key, value, rest }) => ({ kind, key, value: whole(kind, value, rest) }));
  };
  return (await Promise.all(STATEMENTS.map(read))).flat().sort(byKindAndKey);
}

function whole(kind: KeptKind, value: Json, rest: Fields | undefined): Json {
  if (kind === 'services') return Object.fromEntries(value as readonly (readonly [string, number])[]);
  return rest === undefined ? value : { ...(value as Fields), ...rest };
}
