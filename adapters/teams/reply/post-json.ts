import type { Dispatcher } from 'undici';
import { ConnectorError } from './connector-error.js';

/** What was being done when it turned out that there is no connection, as Node.js calls it. */
const CONNECTING = new Set(['connect', 'getaddrinfo']);
/**
 * What undici says of a message that has not left: nobody took the connection, the proxy gave no tunnel, or Demarc has
 * stopped. https://undici.nodejs.org/#/docs/api/Errors
 */
const UNSENT = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_ABORTED', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED']);

/** Where JSON is posted to. */
export interface JsonTarget {
  /** Scheme, host and port. */
  readonly origin: string;
  /** What follows them, escaped. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** One that has arrived, whatever its status. */
export interface JsonAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/**
 * Posts JSON and gives the answer, once and without following anything anywhere. Rejects with ConnectorError when no whole
 * answer comes, or none within `answerTime` milliseconds.
 */
export async function postJson(
  dispatcher: Dispatcher,
  { origin, path, headers }: JsonTarget,
  body: string,
  answerTime: number,
): Promise<JsonAnswer> {
  const tooLate = new AbortController();
  const timer = setTimeout(() => tooLate.abort(new LateError()), answerTime);
  try {
    const answer = await dispatcher.request({
      origin,
      path,
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
      body,
      signal: tooLate.signal,
    });
    const retryAfter = answer.headers['retry-after'];
    return {
      status: answer.statusCode,
      retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
      body: await answer.body.text(),
    };
  } catch (error) {
    throw unanswered(error);
  } finally {
    clearTimeout(timer);
  }
}

/** The time for an answer is over. */
class LateError extends Error {
  override readonly name = 'LateError';
  readonly code = 'LATE';
}

function unanswered(cause: unknown): ConnectorError {
  const { code } = cause as NodeJS.ErrnoException;
  return new ConnectorError(
    'The Bot Connector gave no answer.',
    undefined,
    code,
    neverLeft(cause),
    undefined,
    {
      cause,
    },
  );
}

/** A host with several addresses fails with an error for each. */
function neverLeft(cause: unknown): boolean {
  if (cause instanceof AggregateError && cause.errors.length > 0) return cause.errors.every(neverLeft);
  const { code = '', syscall = '' } = cause as NodeJS.ErrnoException;
  return UNSENT.has(code) || CONNECTING.has(syscall);
}
