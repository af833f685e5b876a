import type { IncomingMessage, ServerResponse } from 'node:http';

/** How a call is treated badly. */
export type Fault =
  /** 429 with Retry-After. */
  | { readonly kind: 'rate-limit'; readonly seconds: number }
  /** Slack has taken the call, and the connection drops before it says so. */
  | { readonly kind: 'drop' }
  /** The connection drops before Slack has taken the call. */
  | { readonly kind: 'lose' }
  | { readonly kind: 'refuse'; readonly error: string }
  /** Taken and answered as ever, after so many milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Not taken; an HTTP status as of a proxy in between, or of a Slack that is ill. */
  | { readonly kind: 'status'; readonly status: number }
  /** Taken, and what comes back is no JSON. */
  | { readonly kind: 'garbage' };

/** Answers in place of Slack, where the fault asks for that. True: the call is answered, and was not taken. */
export function misbehave(fault: Fault, request: IncomingMessage, response: ServerResponse): boolean {
  if (fault.kind === 'rate-limit') rateLimit(response, fault.seconds);
  else if (fault.kind === 'lose') request.socket.destroy();
  else if (fault.kind === 'refuse') response.end(JSON.stringify({ ok: false, error: fault.error }));
  else if (fault.kind === 'status')
    response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html>');
  else return false;
  return true;
}

/** Says that there was too much. https://docs.slack.dev/apis/web-api/rate-limits */
export function rateLimit(response: ServerResponse, seconds: number): void {
  response
    .writeHead(429, { 'retry-after': String(seconds), 'content-type': 'application/json' })
    .end(JSON.stringify({ ok: false, error: 'ratelimited' }));
}
