import type { ServerResponse } from 'node:http';
import { jsonBytes } from '../json-bytes.js';

/** Acknowledges with nothing, a text, or an object as JSON. */
export function sendReply(response: ServerResponse, reply: unknown): void {
  if (!reply) return void response.writeHead(200, { 'content-length': 0 }).end();
  if (typeof reply !== 'object') return void response.writeHead(200).end(String(reply));
  const json = jsonBytes(reply);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': json.length }).end(json);
}
