import type { ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from './security-headers.js';

/** Answers with JSON that nobody keeps. */
export function replyJson(response: ServerResponse, status: number, value: unknown): void {
  const headers = { ...SECURITY_HEADERS, 'content-type': 'application/json', 'cache-control': 'no-store' };
  response.writeHead(status, headers).end(JSON.stringify(value));
}
