import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Refusal, refusalOf } from './connector-refusals.js';

/** How a request to a conversation is treated badly. */
export type ConnectorFault =
  /** Not taken; a code other than the usual one where given. */
  | { readonly kind: 'refuse'; readonly status: number; readonly code?: string; readonly retryAfter?: number }
  /** An answer as of a gateway in between: no JSON. */
  | { readonly kind: 'gateway'; readonly status: number }
  /** The connection drops before the message is taken. */
  | { readonly kind: 'lose' }
  /** The message is taken, and the connection drops before that is said. */
  | { readonly kind: 'drop' }
  /** Not taken; an answer begins and never ends. */
  | { readonly kind: 'stall' }
  /** Taken as ever, after so many milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number };

/** Does what comes before a message is taken. True: that was all, and it is not taken. */
export async function misbehaveFirst(
  fault: ConnectorFault,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (fault.kind === 'slow') await pause(fault.ms, undefined, { ref: false });
  if (fault.kind === 'lose') request.socket.destroy();
  if (fault.kind === 'stall') response.writeHead(201, { 'content-type': 'application/json' }).write('{"id":');
  if (fault.kind === 'refuse') refuse(response, { ...refusalOf(fault.status), ...fault });
  if (fault.kind === 'gateway')
    response
      .writeHead(fault.status, { 'content-type': 'text/html' })
      .end('<html>Our services are unavailable');
  return fault.kind !== 'slow' && fault.kind !== 'drop';
}

/** Answers as the Bot Connector does when it does not take something. */
export function refuse(response: ServerResponse, { status, code, retryAfter }: Refusal): void {
  const headers = {
    'content-type': 'application/json',
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  };
  response.writeHead(status, headers).end(JSON.stringify({ error: { code, message: `${code} here` } }));
}
