import type { AskContext } from '../../src/contract/ask.js';
import { type AskRequest, readAskRequest } from '../../src/contract/ask-request.js';

/** A question that came over HTTP. */
export interface WebQuestion {
  readonly id: AskRequest['id'];
  readonly question: string;
  readonly context: AskContext;
}

/** A question, or what is wrong with the request. */
export type WebQuestionRead = { readonly ok: WebQuestion } | { readonly error: string };

/** Longest `after`, in characters; what a conversation was about is far shorter. */
const LONGEST_AFTER = 4_000;

/** Reads the body of `POST /api/ask`. */
export function readWebQuestion(body: unknown): WebQuestionRead {
  const read = readAskRequest(body, 'question');
  if ('error' in read) return read;
  const { id, question } = read.ok;
  return { ok: { id, question, context: contextOf(read.ok) } };
}

/**
 * Reads the body of `POST /api/preview`, which may say two things more: `draft`, that the question was only typed so far,
 * and `after`, the `after` of an earlier reply: asks as was asked then, or when empty as if nothing had been said before.
 */
export function readPageQuestion(body: unknown): WebQuestionRead {
  const read = readWebQuestion(body);
  if ('error' in read) return read;
  const { draft, after } = body as Readonly<Record<string, unknown>>;
  if (draft !== undefined && typeof draft !== 'boolean')
    return { error: '"draft" must be true or false, or left out' };
  if (after !== undefined && (typeof after !== 'string' || after.length > LONGEST_AFTER))
    return { error: `"after" must be a text of at most ${LONGEST_AFTER} characters, or left out` };
  const context = {
    ...read.ok.context,
    ...(draft ? { unsent: true } : {}),
    ...(after === undefined ? {} : { carried: after }),
  };
  return { ok: { ...read.ok, context } };
}

/** The prefix keeps everybody who can name a conversation out of those of Slack and Teams. */
function contextOf({ conversation, locale, explain }: AskRequest): AskContext {
  return {
    ...(conversation === undefined ? {} : { conversation: `web:${conversation}` }),
    ...(locale === undefined ? {} : { locale }),
    ...(explain ? { explain } : {}),
  };
}
