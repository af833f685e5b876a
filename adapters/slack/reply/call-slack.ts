import { webApi } from '@slack/bolt';
import { type Fields, fields } from '../hear/payload.js';
import type { SlackFetch } from '../slack-fetch.js';

/** What calling needs. */
export interface CallParts {
  /** Whose address and token are used. */
  readonly client: Pick<webApi.WebClient, 'slackApiUrl' | 'token'>;
  readonly fetch: SlackFetch;
}

/**
 * Calls a method of Slack's Web API once, with JSON, and gives what it answers. Rejects as Slack's own client does, which
 * writes every message four times before it goes out, three of them for a debug line that nobody reads.
 */
export async function callSlack(method: string, json: Buffer, { client, fetch }: CallParts): Promise<Fields> {
  const response = await fetch(`${client.slackApiUrl}${method}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${client.token}`,
      'Content-Type': 'application/json; charset=utf-8',
    },
    body: json,
  }).catch((error: unknown) => {
    throw new webApi.WebAPIRequestError(error instanceof Error ? error : new Error(String(error)));
  });
  const text = await response.text();
  if (response.status !== 200) throw refusedBy(response, text);
  const result = resultOf(text);
  if (result.ok === true) return result;
  throw new webApi.WebAPIPlatformError({ ...result, ok: false, error: String(result.error) });
}

function refusedBy(
  { status, statusText, headers }: Awaited<ReturnType<webApi.FetchFunction>>,
  text: string,
): Error {
  const wait = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return status === 429 && !Number.isNaN(wait)
    ? new webApi.WebAPIRateLimitedError(wait)
    : new webApi.WebAPIHTTPError(status, statusText, Object.fromEntries(headers.entries()), text);
}

/** An answer that is no JSON stands where the code of an error stands, as Slack's client has it. */
function resultOf(text: string): Fields {
  try {
    return fields(JSON.parse(text));
  } catch {
    return { ok: false, error: text };
  }
}
