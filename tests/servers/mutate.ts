import { type SeededRandom, seededRandom } from './seeded-random.js';

/** Texts that would call people, hide links, end a line, or break what reads them. */
const HOSTILE = [
  '<!channel>',
  '<!here> <!everyone>',
  '<@U1>',
  '<!subteam^S1|@ops>',
  '<https://evil.example|aws.amazon.com>',
  '&lt;!channel&gt;',
  '*_~`>```',
  '\u202e\u0000\ud800',
  '__proto__',
  '{{constructor}}',
  "'; DROP TABLE tips; --",
  '🔐'.repeat(50),
  '',
  ' \n\t ',
];
/** As long as Slack never sends a text: 50 kB. */
const HUGE = 50_000;
const DEEP = 2_000;

type Json = unknown;
type Mutation = (value: Json, random: SeededRandom) => Json;
/** Stands for "take the field away". */
const GONE = Symbol('gone');

/** What may happen to one value within a payload. */
const MUTATIONS: readonly Mutation[] = [
  () => GONE,
  () => null,
  () => 'x'.repeat(HUGE),
  () => nested(DEEP),
  (_value, random) => random.pick(HOSTILE),
  (value, random) => (typeof value === 'string' ? `${value} ${random.pick(HOSTILE)}` : random.pick(HOSTILE)),
  (value, random) =>
    random.pick([0, -1, Number.MAX_SAFE_INTEGER, true, false, [], {}, [value], { value }, '1']),
  (value) => (Array.isArray(value) ? { ...value } : [value]),
  (value) => (Array.isArray(value) ? [...value, ...value, null] : { ...(value as object), extra: 'field' }),
];

/**
 * A copy of a payload in which one to three values are spoilt: missing, null, of another type, 50 kB long, deeply nested,
 * a list for an object, or a hostile text. The same seed spoils the same way; what is given is left as it is.
 */
export function mutate<T>(payload: T, seed: number): unknown {
  const random = seededRandom(seed);
  let spoilt: unknown = structuredClone(payload);
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const path = random.pick(pathsIn(spoilt));
    if (path !== undefined) spoilt = changed(spoilt, path, (value) => random.pick(MUTATIONS)(value, random));
  }
  return spoilt;
}

/** The paths to all values within a payload, but for what lies deeper than any payload of Slack's. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || path.length > 20) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return [here, ...pathsIn(inner, here)];
  });
}

function changed(
  value: unknown,
  [key = '', ...rest]: readonly string[],
  change: (inner: unknown) => unknown,
): unknown {
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  const inner = rest.length === 0 ? change(copy[key]) : changed(copy[key], rest, change);
  if (inner !== GONE) copy[key] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { value } : [value];
  return value;
}
