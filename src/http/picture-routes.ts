import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import pLimit from 'p-limit';
import type { Demarc } from '../contract/demarc.js';
import { PICTURES, readPicturePath } from '../contract/picture-path.js';
import type { HttpRoute, RouteRequest } from '../contract/platform.js';

/**
 * Pictures that may be drawn for this route at the same time, for up to a second each: Node has four threads, and files need
 * some. And how many may wait for that, which is as long as anybody does who fetches a picture.
 */
const AT_ONCE = 2;
const MOST_WAITING = 20;
/** For how long whoever has fetched a picture need not ask again, in seconds: what the knowledge base says may change. */
const FRESH = 3_600;

/** A picture may stand in any page and never does anything there, an SVG that is opened by itself neither. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

const NOT_THERE = 'There is no picture at this address.\nOp dit adres staat geen plaatje.\n';
const TOO_BUSY =
  'Too many pictures are being drawn: try again in a second.\nEr worden te veel plaatjes getekend: probeer het over een seconde opnieuw.\n';

/**
 * Pictures by their addresses, for whoever fetches them: `GET /pictures/en/layers/rds.png`, `….dark.svg`. It keeps no state; of
 * each picture the same bytes come, with an ETag.
 */
export function pictureRoutes({ pictureAt, draw }: Pick<Demarc, 'pictureAt' | 'draw'>): HttpRoute[] {
  const inTurn = pLimit(AT_ONCE);
  const handle = async (request: RouteRequest, response: ServerResponse) => {
    const read = readPicturePath(pathOf(request));
    const picture = read && pictureAt(read.address);
    if (!read || !picture) return refuse(response, 404, NOT_THERE);
    if (inTurn.pendingCount >= MOST_WAITING)
      return refuse(response.setHeader('retry-after', '1'), 503, TOO_BUSY);
    const { mediaType, bytes } = await inTurn(() => draw(picture, read.form));
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    const kept = { ...HEADERS, etag, 'cache-control': `public, max-age=${FRESH}` };
    if (isKept(request.headers['if-none-match'], etag)) return void response.writeHead(304, kept).end();
    const type = mediaType === 'image/svg+xml' ? `${mediaType}; charset=utf-8` : mediaType;
    response.writeHead(200, { ...kept, 'content-type': type, 'content-length': bytes.byteLength });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  return [{ method: 'GET', path: `${PICTURES}*address`, handle }];
}

/** What comes behind a question mark names no other picture. */
function pathOf({ url = '' }: RouteRequest): string {
  return url.split('?', 1)[0] ?? '';
}

/** https://www.rfc-editor.org/rfc/rfc9110#field.if-none-match */
function isKept(header: string | undefined, etag: string): boolean {
  const kept = header?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return kept.includes(etag) || kept.includes('*');
}

function refuse(response: ServerResponse, status: number, text: string): void {
  const headers = { ...HEADERS, 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' };
  response.writeHead(status, headers).end(text);
}
