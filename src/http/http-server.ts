import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler } from 'express';
import type { Log } from '../contract/log.js';
import type { HttpRoute } from '../contract/platform.js';

/** The largest JSON body that is read; a Teams activity is far smaller. */
const LARGEST_BODY = '256kb';
/** How long a request may go on once the server was asked to stop, in milliseconds. */
const GRACE = 10_000;

/** The one port. */
export interface HttpServer {
  /** Listens, on one address or on all; gives the one people can open. Rejects when the port is taken. */
  listen(port: number, host?: string): Promise<string>;
  /** Takes no new requests and lets those under way finish. Safe to call twice. */
  close(): Promise<void>;
}

/** Serves every platform's routes, and answers kindly to anything else. Bad JSON is answered here, before a route sees it. */
export function createHttpServer(routes: readonly HttpRoute[], log: Log): HttpServer {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  const direct = new Map(
    routes.filter(({ body }) => body === undefined).map((route) => [`${route.method} ${route.path}`, route]),
  );
  for (const route of routes) {
    const parse = route.body === 'json' ? [express.json({ limit: LARGEST_BODY, type: () => true })] : [];
    const method = route.method === 'GET' ? 'get' : 'post';
    app[method](route.path, ...parse, (request, response) => route.handle(request, response));
  }
  app.use((_request, response) => {
    response.status(404).json({ error: 'Nothing is served at this address.' });
  });
  app.use(errorHandler(log));

  // A route that reads its own stream needs nothing of Express, which costs as much as a whole command on Slack.
  const server = createServer((request, response) => {
    const route = direct.get(`${request.method} ${request.url}`);
    if (route === undefined) app(request, response);
    else handleDirectly(route, request, response, log);
  });
  let closing: Promise<void> | undefined;
  return {
    listen: (port, host) => listen(server, port, host),
    close() {
      closing ??= close(server);
      return closing;
    },
  };
}

async function handleDirectly(
  route: HttpRoute,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  try {
    await route.handle(request, response);
  } catch (error) {
    log.error({ path: route.path, kind: (error as Error).constructor.name }, 'A request failed');
    if (response.headersSent) return void response.destroy();
    response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify(BROKEN));
  }
}

const BROKEN = { error: 'Something went wrong on our side. Try again in a minute.' };

function errorHandler(log: Log): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    if (status === 413)
      return void response.status(413).json({ error: `The body is larger than ${LARGEST_BODY}: send less.` });
    if (status < 500)
      return void response
        .status(400)
        .json({ error: 'The body is not valid JSON: mend it and send it again.' });
    log.error({ path: request.path, kind: error.constructor.name }, 'A request failed');
    response.status(500).json(BROKEN);
  };
}

function listen(server: Server, port: number, host: string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE).unref();
  });
}
