import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SlackSocket, serveSlackSocket } from './slack-socket.js';
import { callWebApi, takeResponse } from './slack-web-api.js';

/** A call that arrived: of a Web API method, or of a response URL (then the method is `response_url`). */
export interface SlackCall {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How the next message is treated badly. */
export type Fault =
  | { readonly kind: 'rate-limit'; readonly seconds: number }
  /** Slack has taken the message, and the connection drops before it says so. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'refuse'; readonly error: string };

/** A Slack on this machine. */
export interface SlackServer {
  readonly apiUrl: string;
  /** Every call, faulty ones too, in order of arrival. */
  readonly calls: readonly SlackCall[];
  /** The messages among the calls. */
  readonly messages: readonly SlackCall[];
  readonly responseUrl: string;
  readonly socket: SlackSocket;
  /** Treats the next message badly; faults queue up. */
  fault(fault: Fault): void;
  /** Resolves with the `count`th message once it has arrived. */
  message(count: number): Promise<SlackCall>;
  /** Resolves when a method has been called for the `count`th time. */
  called(method: string, count: number): Promise<void>;
  close(): Promise<void>;
}

const METHODS_WITH_MESSAGE = ['chat.postMessage', 'chat.postEphemeral', 'response_url'];

/**
 * Speaks as much of Slack's Web API as Demarc uses, checks tokens and blocks as Slack does, and serves Socket Mode. The
 * port is chosen by the system.
 */
export async function startSlackServer(): Promise<SlackServer> {
  const calls: SlackCall[] = [];
  const faults: Fault[] = [];
  let waiting: (() => void)[] = [];
  const messages = () => calls.filter((call) => METHODS_WITH_MESSAGE.includes(call.method));
  const server = createServer(async (request, response) => {
    const body = await read(request);
    const method = (request.url ?? '').replace('/api/', '').replace('/response', 'response_url');
    calls.push({ method, body });
    const fault = METHODS_WITH_MESSAGE.includes(method) ? faults.shift() : undefined;
    if (fault) misbehave(fault, request, response);
    else if (method === 'response_url') response.writeHead(takeResponse(body)).end();
    else
      reply(
        response,
        callWebApi(method, body, request.headers.authorization, `ws://${address(server)}/link`),
      );
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  });
  const until = async <T>(find: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = serveSlackSocket(server);
  return {
    apiUrl: `http://${address(server)}/api/`,
    calls,
    get messages() {
      return messages();
    },
    responseUrl: `http://${address(server)}/response`,
    socket,
    fault: (fault) => void faults.push(fault),
    message: (count) => until(() => messages()[count - 1]),
    async called(method, count) {
      await until(() => calls.filter((call) => call.method === method)[count - 1]);
    },
    async close() {
      socket.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function address(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Web API calls are forms with JSON in their fields; a response URL is sent JSON. */
async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  if (request.headers['content-type']?.includes('json')) return JSON.parse(text);
  const fields: Record<string, unknown> = Object.fromEntries(new URLSearchParams(text));
  if (typeof fields.blocks === 'string') fields.blocks = JSON.parse(fields.blocks);
  return fields;
}

function misbehave(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  if (fault.kind === 'drop') request.socket.destroy();
  else if (fault.kind === 'refuse') reply(response, { ok: false, error: fault.error });
  else response.writeHead(429, { 'retry-after': String(fault.seconds) }).end();
}

function reply(response: ServerResponse, answer: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}
