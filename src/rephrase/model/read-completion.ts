import { ModelError } from './model-error.js';

/** What a reply says; `tokens` is null when it does not tell what it cost. */
export interface ReadCompletion {
  readonly text: string;
  readonly tokens: number | null;
}

/** The ways for an answer to end that are not its end. */
const CUT_SHORT: ReadonlySet<unknown> = new Set(['length', 'content_filter']);

/**
 * Reads a reply that should be a chat completion, and believes nothing of it. Throws ModelError `broken` when it holds no
 * whole answer: another shape, none at all, a refusal, or one that was cut short.
 */
export function readCompletion(reply: unknown): ReadCompletion {
  const { choices, usage } = fieldsOf(reply);
  const { message, finish_reason } = fieldsOf(Array.isArray(choices) ? choices[0] : undefined);
  const { content, refusal } = fieldsOf(message);
  if (typeof content !== 'string' || content === '' || refusal || CUT_SHORT.has(finish_reason))
    throw new ModelError('broken', { status: 200 });
  const { total_tokens: tokens } = fieldsOf(usage);
  return {
    text: content,
    tokens: Number.isSafeInteger(tokens) && Number(tokens) > 0 ? Number(tokens) : null,
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
