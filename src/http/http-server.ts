import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler } from 'express';
import type { Log } from '../contract/log.js';
import type { HttpRoute } from '../contract/platform.js';
import { noRequests, type Requests } from '../contract/requests.js';

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

/**
 * Serves every platform's routes, and answers kindly to anything else. Bad JSON is answered here, before a route sees it. Each
 * response names its request as the log does (`X-Request-Id`), whatever id the request itself came with.
 */
export function createHttpServer(
  routes: readonly HttpRoute[],
  log: Log,
  requests: Requests = noRequests,
): HttpServer {
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  const parseJson = express.json({ limit: LARGEST_BODY, type: () => true });
  const direct = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  for (const route of routes) {
    const parse = route.body === 'json' ? [parseJson] : [];
    const method = route.method === 'GET' ? 'get' : 'post';
    app[method](route.path, ...parse, (request, response) => route.handle(request, response));
  }
  app.use((_request, response) => {
    response.status(404).json({ error: 'Nothing is served at this address.' });
  });
  app.use(errorHandler(log));

  // A path that is just as it should be needs nothing of Express, which costs as much as a whole command on Slack.
  const server = createServer((request, response) =>
    requests.begin(() => {
      const id = requests.current();
      if (id !== undefined) response.setHeader('x-request-id', id);
      const route = direct.get(`${request.method} ${request.url}`);
      if (route === undefined) app(request, response);
      else handleDirectly(route, parseJson, request, response, log);
    }),
  );
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
  parseJson: express.RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  try {
    const problem = route.body === 'json' ? await readBody(parseJson, request, response) : undefined;
    if (problem === undefined) await route.handle(request, response);
    else sendJson(response, refusal(problem, route.path, log));
  } catch (error) {
    const answer = broken(error, route.path, log);
    if (response.headersSent) return void response.destroy();
    sendJson(response, answer);
  }
}

/** Leaves the body in the request, as Express would; gives what is wrong with it. */
function readBody(
  parseJson: express.RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> {
  // The types ask for Express's own request, of which the parser uses nothing.
  const [asked, answered] = [request, response] as unknown as [express.Request, express.Response];
  return new Promise((resolve) => parseJson(asked, answered, resolve));
}

const BROKEN = { error: 'Something went wrong on our side. Try again in a minute.' };

function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    // The path as it was asked for could be anything.
    sendJson(response, refusal(error, String(request.route?.path ?? 'none'), log));
  };
}

interface Refusal {
  readonly status: number;
  readonly body: { readonly error: string };
}

/** What is answered when a body could not be read, or a route failed. */
function refusal(error: unknown, path: string, log: Log): Refusal {
  const { status = 500 } = error as { readonly status?: number };
  if (status === 413)
    return { status, body: { error: `The body is larger than ${LARGEST_BODY}: send less.` } };
  if (status < 500)
    return { status: 400, body: { error: 'The body is not valid JSON: mend it and send it again.' } };
  return broken(error, path, log);
}

function broken(error: unknown, path: string, log: Log): Refusal {
  log.error({ path, kind: (error as Error).constructor.name }, 'A request failed');
  return { status: 500, body: BROKEN };
}

function sendJson(response: ServerResponse, { status, body }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
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
