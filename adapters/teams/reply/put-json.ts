import { ConnectorError } from './connector-error.js';
import type { JsonAnswer } from './post-json.js';

/** Puts JSON and gives the answer, as `postJson` posts it; seldom, so that Node.js's own way of sending is fast enough. */
export async function putJson(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  answerTime: number,
): Promise<JsonAnswer> {
  try {
    const response = await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(answerTime),
    });
    const retryAfter = response.headers.get('retry-after') ?? undefined;
    return { status: response.status, retryAfter, body: await response.text() };
  } catch (cause) {
    throw new ConnectorError('The Bot Connector gave no answer.', undefined, undefined, false, undefined, {
      cause,
    });
  }
}
