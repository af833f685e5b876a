import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers everything with one JSON object, on a clock of its own. */
export interface SkewedServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it; its clock is so many seconds ahead of this machine's. */
export async function startSkewedServer(seconds: number, body: object): Promise<SkewedServer> {
  const server = createServer((_request, response) => {
    const date = new Date(Date.now() + seconds * 1_000).toUTCString();
    response.writeHead(200, { 'content-type': 'application/json', date }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
