import { LOCALES, type Locale } from './locale.js';

/** A question as a program sends it: a line of `ask --jsonl`, or the body of `POST /api/ask`. */
export interface AskRequest {
  readonly id: string | number | null;
  readonly question: string;
  readonly conversation: string | undefined;
  readonly locale: Locale | undefined;
  readonly explain: boolean;
}

/** Longest name of a conversation, in characters. */
const LONGEST_NAME = 200;

/**
 * Reads a request from parsed JSON; `questionField` is the name under which the question stands. Gives the request, or
 * what is wrong with it and how to mend it.
 */
export function readAskRequest(
  value: unknown,
  questionField: 'question' | 'text',
): { readonly ok: AskRequest } | { readonly error: string; readonly id: string | number | null } {
  const shape = `{"${questionField}": "who patches RDS?"}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: `send a JSON object such as ${shape}`, id: null };
  }
  const { id, conversation, locale, explain, [questionField]: question } = value as Record<string, unknown>;
  const knownId = typeof id === 'string' || typeof id === 'number' ? id : null;
  const fail = (error: string) => ({ error, id: knownId });
  if (typeof question !== 'string') return fail(`"${questionField}" must be a text, as in ${shape}`);
  if (
    conversation !== undefined &&
    (typeof conversation !== 'string' || conversation.length > LONGEST_NAME)
  ) {
    return fail(`"conversation" must be a text of at most ${LONGEST_NAME} characters, or left out`);
  }
  if (locale !== undefined && !LOCALES.includes(locale as Locale)) {
    return fail(`"locale" must be one of ${LOCALES.join(', ')}, or left out`);
  }
  if (explain !== undefined && typeof explain !== 'boolean')
    return fail('"explain" must be true or false, or left out');
  return {
    ok: {
      id: knownId,
      question,
      conversation: conversation as string | undefined,
      locale: locale as Locale | undefined,
      explain: explain === true,
    },
  };
}
