import type { ServerResponse } from 'node:http';
import type { Demarc } from '../contract/demarc.js';
import { EXPORTS, readExportPath } from '../contract/export-path.js';
import type { HttpRoute, RouteRequest } from '../contract/platform.js';

const NOT_THERE = 'There is no file at this address.\nOp dit adres staat geen bestand.\n';
const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };

/** Stacks as CSV, for whoever fetches them: `GET /exports/en/elb_fargate.csv`. It keeps no state. */
export function exportRoutes({ exportStack }: Pick<Demarc, 'exportStack'>): HttpRoute[] {
  const handle = async ({ url = '', method }: RouteRequest, response: ServerResponse) => {
    // What comes behind a question mark names no other file.
    const wish = readExportPath(url.split('?', 1)[0] ?? '');
    const exported = wish && (await exportStack(wish));
    if (exported?.type !== 'file')
      return void response
        .writeHead(404, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' })
        .end(NOT_THERE);
    const { bytes, mediaType, name } = exported.file;
    response.writeHead(200, {
      ...HEADERS,
      'content-type': `${mediaType}; charset=utf-8; header=present`,
      'content-disposition': `attachment; filename="${name}"`,
      'content-length': bytes.byteLength,
    });
    response.end(method === 'HEAD' ? undefined : bytes);
  };
  return [{ method: 'GET', path: `${EXPORTS}*address`, open: true, handle }];
}
