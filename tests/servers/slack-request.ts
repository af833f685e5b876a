import { createHmac } from 'node:crypto';

/** What goes to our endpoint: JSON for an event, a form for a command, JSON inside a form for a pressed button. */
export type SlackBody =
  | { readonly json: unknown }
  | { readonly form: Readonly<Record<string, string>> }
  | { readonly payload: unknown }
  /** Sent as it is, said to be JSON. */
  | { readonly raw: string };

/** How a request may differ from a good one of Slack's. */
export interface SlackRequestOptions {
  readonly secret: string;
  /** Seconds since the epoch; now if left out. */
  readonly timestamp?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the request. */
  readonly signal?: AbortSignal;
}

/** Sends a request signed as Slack signs. https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function sendAsSlack(
  url: string,
  content: SlackBody,
  options: SlackRequestOptions,
): Promise<Response> {
  const { secret, timestamp = Math.floor(Date.now() / 1000), headers, signal } = options;
  const body = encoded(content);
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return fetch(url, {
    method: 'POST',
    body,
    ...(signal ? { signal } : {}),
    headers: {
      'content-type':
        'json' in content || 'raw' in content ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': `v0=${signature}`,
      ...headers,
    },
  });
}

function encoded(content: SlackBody): string {
  if ('raw' in content) return content.raw;
  if ('json' in content) return JSON.stringify(content.json);
  const form = 'form' in content ? content.form : { payload: JSON.stringify(content.payload) };
  return new URLSearchParams(form).toString();
}
