import type { ServerResponse } from 'node:http';
import type { RouteRequest } from '../../src/contract/platform.js';
import type { SecondThoughts } from './create-second-thoughts.js';
import { replyJson } from './reply-json.js';
import { SECURITY_HEADERS } from './security-headers.js';

const GONE = {
  error:
    'Nothing waits at this address: a "refining" can be fetched once, within 30 seconds, from the process that gave it.',
};

/** Replies to `GET /api/refined/<name>` as soon as it is known what came of a second thought; 204 when nothing better did. */
export async function replyRefined(
  request: RouteRequest,
  response: ServerResponse,
  thoughts: SecondThoughts,
): Promise<void> {
  const [, name = ''] = /^\/api\/refined\/([\w-]+)$/.exec(request.url ?? '') ?? [];
  const taken = thoughts.take(name);
  if (!taken) return replyJson(response, 404, GONE);
  const refined = await taken;
  if (refined) return replyJson(response, 200, refined);
  response.writeHead(204, { ...SECURITY_HEADERS, 'cache-control': 'no-store' }).end();
}
