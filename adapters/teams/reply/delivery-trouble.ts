import { ConnectorError } from './connector-error.js';

/** What to make of a message that could not be sent. */
export type Trouble =
  /** Teams has not taken it, and has had enough for now; `after`: it says for how many milliseconds. */
  | { readonly kind: 'wait'; readonly after: number | null }
  /** It never left, or Teams says itself that it failed in passing. */
  | { readonly kind: 'again' }
  /** It has left and no answer came: nobody knows whether Teams has taken it. */
  | { readonly kind: 'doubt' }
  /** What it replies to is no longer there; the conversation is. */
  | { readonly kind: 'orphan' }
  /** Teams will not take it, now or later; `gone`: nor anything else for that conversation. */
  | { readonly kind: 'never'; readonly gone: boolean };

/**
 * What is worth another try: 412, 502 and 504 "must also be retried", says
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit; 408, 500 and 503 mean no more than "not now".
 */
const PASSING = new Set([408, 412, 500, 502, 503, 504]);
/**
 * The bot was removed, blocked or forbidden, or the conversation was deleted.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis
 */
const GONE = new Set([403, 404]);
/** How Microsoft's login says that the credentials are wrong; the next token will not be given either. */
const NO_TOKEN = new Set(['invalid_client', 'unauthorized_client', 'invalid_request', 'invalid_scope']);

/** Tells from an error of the connector or of the login what has become of a message. */
export function deliveryTrouble(error: unknown, now: number = Date.now()): Trouble {
  if (!(error instanceof ConnectorError)) return loginTrouble(error);
  const { statusCode, code, unsent, retryAfter } = error;
  if (statusCode === undefined) return { kind: unsent ? 'again' : 'doubt' };
  if (statusCode === 429) return { kind: 'wait', after: milliseconds(retryAfter, now) };
  if (PASSING.has(statusCode)) return { kind: 'again' };
  if (code === 'ActivityNotFoundInConversation') return { kind: 'orphan' };
  return { kind: 'never', gone: GONE.has(statusCode) };
}

/** The library that fetches tokens names its errors with `errorCode`. Any other error is a defect of ours. */
function loginTrouble(error: unknown): Trouble {
  const { errorCode } = (error ?? {}) as { readonly errorCode?: unknown };
  const passes = typeof errorCode === 'string' && !NO_TOKEN.has(errorCode);
  return passes ? { kind: 'again' } : { kind: 'never', gone: false };
}

/** `Retry-After` counts seconds, or names a date. */
function milliseconds(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const seconds = Number(header);
  const after = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isFinite(after) ? Math.max(0, after) : null;
}
