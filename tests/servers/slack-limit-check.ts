import { SLACK_BLOCK_LIMITS, type Span } from './slack-block-limits.js';
import type { Found } from './slack-block-walk.js';

/** What in an object is too short, too long, too many or too few, by Slack's published limits. */
export function limitProblems({ kind, value }: Pick<Found, 'kind' | 'value'>): string[] {
  const limits = Object.entries(SLACK_BLOCK_LIMITS[kind] ?? {});
  return limits.flatMap(([path, span]) =>
    valuesAt(value, path.split('.')).flatMap((found) => sizeProblem(found, path, span)),
  );
}

/** The values at a path, of which `*` stands for every item of a list. */
function valuesAt(value: unknown, [step, ...rest]: readonly string[]): unknown[] {
  if (step === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (step === '*') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  const inner = (value as Readonly<Record<string, unknown>>)[step];
  return inner === undefined ? [] : valuesAt(inner, rest);
}

function sizeProblem(value: unknown, path: string, [least, most]: Span): string[] {
  if (typeof value === 'number') return value < least || value > most ? [`${path} is ${value}`] : [];
  if (typeof value !== 'string' && !Array.isArray(value)) return [];
  const unit = typeof value === 'string' ? 'characters' : 'items';
  return value.length < least || value.length > most ? [`${path} has ${value.length} ${unit}`] : [];
}
