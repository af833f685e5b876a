import type { ServerResponse } from 'node:http';
import type { RouteRequest } from '../../src/contract/platform.js';
import { ENCODINGS, type Encoding, type ReadFile } from './page-files.js';
import { SECURITY_HEADERS } from './security-headers.js';

/** Sends a file, as small as the browser takes it; one that it has already is not sent again. */
export function replyFile(
  { headers }: RouteRequest,
  response: ServerResponse,
  { content, hash }: ReadFile,
  type: string,
): void {
  const encoding = encodingFor(String(headers['accept-encoding'] ?? ''));
  const etag = `"${hash}-${encoding}"`;
  const kept = { ...SECURITY_HEADERS, etag, vary: 'accept-encoding', 'cache-control': 'no-cache' };
  if (headers['if-none-match'] === etag) return void response.writeHead(304, kept).end();
  response
    .writeHead(200, {
      ...kept,
      'content-type': type,
      'content-length': content[encoding].byteLength,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    })
    .end(content[encoding]);
}

/** The smallest that is accepted. https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding */
function encodingFor(accepted: string): Encoding {
  const names = accepted
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(';', 1)[0]?.trim().toLowerCase());
  return ENCODINGS.find(([encoding]) => names.includes(encoding))?.[0] ?? 'identity';
}
