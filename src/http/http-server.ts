import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler } from 'express';
import type { Log } from '../contract/log.js';
import type { HttpRoute } from '../contract/platform.js';
import { noRequests, type Requests } from '../contract/requests.js';
import { createAdmit, type Gate } from './admit.js';
import { BASE_HEADERS } from './base-headers.js';

/** The largest JSON body that is read; a Teams activity is far smaller. */
const LARGEST_BODY = '256kb';
const LARGEST_BYTES = 256 * 1024;
/** How long a request may go on once the server was asked to stop, in milliseconds. */
const GRACE = 10_000;
/** How long a request may take to arrive, in milliseconds: its headers, and all of it. Who sends it slowly holds nothing up. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };
const NO_GATE: Gate = { perAddress: 0, proxies: 0 };

/** The one port. */
export interface HttpServer {
  /** Listens, on one address or on all; gives the one people can open. Rejects when the port is taken. */
  listen(port: number, host?: string): Promise<string>;
  /** Takes no new requests and lets those under way finish. Safe to call twice. */
  close(): Promise<void>;
}

/** How the port may differ: who is let in, how long a request may take to arrive, and whether requests have ids. */
export interface HttpServerOptions {
  readonly gate?: Gate;
  readonly patience?: typeof PATIENCE;
  readonly requests?: Requests;
}

/**
 * Serves every platform's routes, and answers kindly to anything else. Bad JSON is answered here, before a route sees it. Each
 * response names its request as the log does (`X-Request-Id`), whatever id the request itself came with.
 */
export function createHttpServer(
  routes: readonly HttpRoute[],
  log: Log,
  { gate = NO_GATE, patience = PATIENCE, requests = noRequests }: HttpServerOptions = {},
): HttpServer {
  const admit = createAdmit(gate);
  let onlyHere = false;
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  const parseJson = express.json({ limit: LARGEST_BODY, type: () => true });
  const direct = new Map(routes.map((route) => [`${route.method} ${route.path}`, route]));
  for (const route of routes) {
    const parse = route.body === 'json' ? [parseJson] : [];
    const method = route.method === 'GET' ? 'get' : 'post';
    app[method](
      route.path,
      (request, response, next) => {
        if (isAdmitted(route, request, response)) next();
      },
      ...parse,
      (request, response) => route.handle(request, response),
    );
  }
  app.use((_request, response) => {
    sendJson(response, { status: 404, body: { error: 'Nothing is served at this address.' } });
  });
  app.use(errorHandler(log));

  // A path that is just as it should be needs nothing of Express, which costs as much as a whole command on Slack.
  const server = createServer(patience, (request, response) =>
    requests.begin(() => {
      const id = requests.current();
      if (id !== undefined) response.setHeader('x-request-id', id);
      for (const [name, value] of BASE_HEADERS) response.setHeader(name, value);
      if (request.method !== 'POST') leaveBody(response);
      const route = direct.get(`${request.method} ${request.url}`);
      if (route === undefined) app(request, response);
      else if (isAdmitted(route, request, response)) handleDirectly(route, parseJson, request, response, log);
    }),
  );
  /** Whether a request may go on; one that may not has been answered. */
  const isAdmitted = (route: HttpRoute, request: IncomingMessage, response: ServerResponse) => {
    const refused = route.open ? admit(request, onlyHere) : undefined;
    // What is said to be too large is not even begun with; the parser would read it to its end.
    const isTooLarge = route.body === 'json' && Number(request.headers['content-length']) > LARGEST_BYTES;
    if (refused) {
      const { status, error, retryAfter } = refused;
      if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
      sendJson(response, { status, body: { error } });
    } else if (isTooLarge) sendJson(response, TOO_LARGE);
    return !refused && !isTooLarge;
  };
  let closing: Promise<void> | undefined;
  return {
    listen(port, host) {
      onlyHere = host !== undefined && isLoopback(host);
      return listen(server, port, host);
    },
    close() {
      closing ??= close(server);
      return closing;
    },
  };
}

/** A body that nobody wants would else be read to its end, however long it is; so the connection ends with the response. */
function leaveBody(response: ServerResponse): void {
  const { headers } = response.req;
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0)
    response.setHeader('connection', 'close');
}

function handleDirectly(
  route: HttpRoute,
  parseJson: express.RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): void {
  const failed = (error: unknown) => {
    const answer = broken(error, route.path, log);
    if (response.headersSent) return void response.destroy();
    sendJson(response, answer);
  };
  const handle = async () => {
    const problem = await readBody(parseJson, request, response);
    if (problem === undefined) await route.handle(request, response);
    else sendJson(response, refusal(problem, route.path, log));
  };
  try {
    // Not with await: what is handled at once, as all that Slack sends is, needs no promise here.
    (route.body === 'json' ? handle() : route.handle(request, response))?.catch(failed);
  } catch (error) {
    failed(error);
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

const TOO_LARGE: Refusal = {
  status: 413,
  body: { error: `The body is larger than ${LARGEST_BODY}: send less.` },
};

/** What is answered when a body could not be read, or a route failed. */
function refusal(error: unknown, path: string, log: Log): Refusal {
  const { status = 500 } = error as { readonly status?: number };
  if (status === 413) return TOO_LARGE;
  if (status < 500)
    return { status: 400, body: { error: 'The body is not valid JSON: mend it and send it again.' } };
  return broken(error, path, log);
}

function broken(error: unknown, path: string, log: Log): Refusal {
  log.error({ path, kind: (error as Error).constructor.name }, 'A request failed');
  return { status: 500, body: BROKEN };
}

function sendJson(response: ServerResponse, { status, body }: Refusal): void {
  leaveBody(response);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function listen(server: Server, port: number, host: string | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      const shown = host === undefined || isLoopback(host) || isAny(host) ? 'localhost' : named(host);
      resolve(`http://${shown}:${(server.address() as AddressInfo).port}`);
    });
  });
}

function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === '::1';
}

function isAny(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function named(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE).unref();
  });
}
