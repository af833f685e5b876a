import type { ServerResponse } from 'node:http';
import type { HttpRoute } from '../contract/platform.js';

/** `/healthz`: the process is alive. */
export const ALIVE: HttpRoute = {
  method: 'GET',
  path: '/healthz',
  handle: (_request, response) => reply(response, 200, { status: 'alive' }),
};

/** `/healthz`, and `/readyz`: it can answer; if not, 503 and what is missing for that. */
export function healthRoutes(missing: () => Promise<readonly string[]>): HttpRoute[] {
  return [
    ALIVE,
    {
      method: 'GET',
      path: '/readyz',
      async handle(_request, response) {
        const all = await missing();
        if (all.length === 0) reply(response, 200, { status: 'ready' });
        else reply(response, 503, { status: 'not ready', missing: all });
      },
    },
  ];
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
