import type { ServerResponse } from 'node:http';
import type { HttpRoute } from '../contract/platform.js';

/** `/healthz`: the process is alive. `/readyz`: it can answer, which it cannot before it has started or while it stops. */
export function healthRoutes(isReady: () => boolean): HttpRoute[] {
  return [
    { method: 'GET', path: '/healthz', handle: (_request, response) => reply(response, 200, 'alive') },
    {
      method: 'GET',
      path: '/readyz',
      handle: (_request, response) =>
        isReady() ? reply(response, 200, 'ready') : reply(response, 503, 'not ready'),
    },
  ];
}

function reply(response: ServerResponse, status: number, word: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ status: word }));
}
