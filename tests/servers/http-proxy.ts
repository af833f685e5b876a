import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy on this machine. */
export interface HttpProxy {
  readonly url: string;
  /** The hosts and ports that tunnels were asked for, in order. */
  readonly tunnels: readonly string[];
  close(): Promise<void>;
}

/** Tunnels (CONNECT) to hosts on this machine, if need be for one user alone; elsewhere it refuses to go. */
export async function startHttpProxy(credentials?: string): Promise<HttpProxy> {
  const tunnels: string[] = [];
  const server = createServer((_request, response) => response.writeHead(405).end());
  const allowed = ({ headers }: IncomingMessage) =>
    credentials === undefined ||
    headers['proxy-authorization'] === `Basic ${Buffer.from(credentials).toString('base64')}`;
  server.on('connect', (request: IncomingMessage, socket) => {
    const [host = '', port] = (request.url ?? '').split(':');
    tunnels.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    if (!allowed(request)) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    if (host !== '127.0.0.1') return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('close', () => upstream.destroy());
  });
  const open = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => open.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${credentials === undefined ? '' : `${credentials}@`}${host}`,
    tunnels,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
