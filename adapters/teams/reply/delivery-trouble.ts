/** What to make of a message that could not be sent. */
export type Trouble =
  /** Teams has not taken it, and has had enough for now; `after`: it says for how many milliseconds. */
  | { readonly kind: 'wait'; readonly after: number | null }
  /** It never left, or Teams says itself that it failed. */
  | { readonly kind: 'again' }
  /** The connection broke after it had left: nobody knows whether Teams has taken it. */
  | { readonly kind: 'doubt' }
  /** What it replies to is no longer there; the conversation is. */
  | { readonly kind: 'orphan' }
  /** Teams will not take it, now or later; `gone`: nor anything else for that conversation. */
  | { readonly kind: 'never'; readonly gone: boolean };

/**
 * What is worth another try: "error codes 412, 502 and 504 must also be retried", says
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit; 408, 500 and 503 mean no more than "not now".
 */
const PASSING = new Set([408, 412, 500, 502, 503, 504]);
/** The bot was removed, blocked or forbidden, or the conversation was deleted. */
const GONE = new Set([403, 404]);
/** How Node.js says that there was no connection, so that nothing can have been sent. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
]);
/** How Microsoft's login says that the credentials are wrong; the next token will not be given either. */
const NO_TOKEN = new Set(['invalid_client', 'unauthorized_client', 'invalid_request', 'invalid_scope']);

interface Failure {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly statusCode?: unknown;
  /** How the library that fetches tokens names its errors. */
  readonly errorCode?: unknown;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

/** Tells from an error of the connector's client, of the login or of the network what has become of a message. */
export function deliveryTrouble(error: unknown, now: number = Date.now()): Trouble {
  const { name, code, statusCode, errorCode, response } = (error ?? {}) as Failure;
  if (typeof statusCode === 'number') {
    if (statusCode === 429)
      return { kind: 'wait', after: retryAfter(response?.headers?.get('retry-after'), now) };
    if (PASSING.has(statusCode)) return { kind: 'again' };
    if (code === 'ActivityNotFoundInConversation') return { kind: 'orphan' };
    // An answer that says it was taken, but cannot be read.
    if (statusCode < 400) return { kind: 'doubt' };
    return { kind: 'never', gone: GONE.has(statusCode) };
  }
  if (typeof errorCode === 'string')
    return NO_TOKEN.has(errorCode) ? { kind: 'never', gone: false } : { kind: 'again' };
  if (typeof code === 'string' && NOT_CONNECTED.has(code)) return { kind: 'again' };
  if (name === 'RestError' || name === 'AbortError') return { kind: 'doubt' };
  return { kind: 'never', gone: false };
}

/** `Retry-After` in milliseconds: it counts seconds, or names a date. */
function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const seconds = Number(header);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null;
}
