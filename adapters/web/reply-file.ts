import type { ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { RouteRequest } from '../../src/contract/platform.js';
import { PACKED, type Packing, type ReadFile } from './page-files.js';
import { SECURITY_HEADERS } from './security-headers.js';

/** Sends a file, as small as the browser takes it; one that it has already is not sent again. */
export function replyFile(
  { headers }: RouteRequest,
  response: ServerResponse,
  { packed, hash }: ReadFile,
  type: string,
): void {
  const packing = packingFor(String(headers['accept-encoding'] ?? ''));
  const etag = `"${hash}-${packing ?? 'identity'}"`;
  const kept = { ...SECURITY_HEADERS, etag, vary: 'accept-encoding', 'cache-control': 'no-cache' };
  if (headers['if-none-match'] === etag) return void response.writeHead(304, kept).end();
  const content = packing === undefined ? gunzipSync(packed.gzip) : packed[packing];
  response
    .writeHead(200, {
      ...kept,
      'content-type': type,
      'content-length': content.byteLength,
      ...(packing === undefined ? {} : { 'content-encoding': packing }),
    })
    .end(content);
}

/** The smallest that is accepted; undefined: none is. https://www.rfc-editor.org/rfc/rfc9110#field.accept-encoding */
function packingFor(accepted: string): Packing | undefined {
  const names = accepted
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(';', 1)[0]?.trim().toLowerCase());
  return PACKED.find(([packing]) => names.includes(packing))?.[0];
}
