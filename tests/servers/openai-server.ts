import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type OpenAiCall, readOpenAiCall } from './openai-call.js';
import { openAiCompletion } from './openai-completion.js';
import { misbehaveAsOpenAi, type OpenAiFault } from './openai-fault.js';

export type { OpenAiCall } from './openai-call.js';
export type { OpenAiFault } from './openai-fault.js';

/** How a request is answered: what the model says, most often JSON; or what goes wrong. */
export type OpenAiReply = string | OpenAiFault;

/** The same, or what decides it once the request is known. */
export type OpenAiReplies = OpenAiReply | ((call: OpenAiCall) => OpenAiReply | Promise<OpenAiReply>);

/** A server on this machine that speaks OpenAI's protocol, and Azure's. */
export interface OpenAiServer {
  /** For a client of OpenAI or a compatible server: it ends in `/v1`. */
  readonly baseUrl: string;
  /** For a client of Azure OpenAI; any deployment, any version. */
  readonly azureEndpoint: string;
  /** What arrived, in order. */
  readonly calls: readonly OpenAiCall[];
  /** All requests are answered so from now on; `{}` until then. */
  reply(how: OpenAiReplies): void;
  /** The next requests are answered so, one each, before it goes on as `reply` said. */
  next(...hows: OpenAiReplies[]): void;
  /** Whoever asks for the list of models gets these, or an HTTP status; status 404 until then. */
  lists(models: readonly string[] | number): void;
  /** Resolves once so many requests have arrived since the start, answered or not. */
  arrived(many: number): Promise<void>;
  /** How many connections are open. */
  connections(): number;
  /** Resolves once no connection is open. */
  idle(): Promise<void>;
  /** Drops what is under way. */
  stop(): Promise<void>;
}

const PATHS = /^(\/v1|\/openai\/deployments\/[^/?]+)\/chat\/completions(\?api-version=[\w-]+)?$/;
const MODELS = /^(\/v1\/models|\/openai\/models\?api-version=[\w-]+)$/;

/** Starts it on a port of its own. */
export async function startOpenAiServer(): Promise<OpenAiServer> {
  const calls: OpenAiCall[] = [];
  const sooner: OpenAiReplies[] = [];
  const open = new Set<object>();
  let usual: OpenAiReplies = '{}';
  let models: readonly string[] | number = 404;
  const server = createServer(async (request, response) => {
    const call = await readOpenAiCall(request).catch(() => undefined);
    if (call === undefined) return;
    calls.push(call);
    server.emit('call');
    if (call.method === 'GET' && MODELS.test(call.path)) return list(models, response);
    const how = PATHS.test(call.path)
      ? (sooner.shift() ?? usual)
      : ({ kind: 'status', status: 404 } as const);
    await answer(typeof how === 'function' ? await how(call) : how, request, response);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket) && server.emit('left'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const azureEndpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl: `${azureEndpoint}/v1`,
    azureEndpoint,
    calls,
    reply(how) {
      usual = how;
    },
    lists(next) {
      models = next;
    },
    next: (...hows) => void sooner.push(...hows),
    async arrived(many) {
      while (calls.length < many) await once(server, 'call');
    },
    connections: () => open.size,
    async idle() {
      while (open.size > 0) await once(server, 'left');
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(how: OpenAiReply, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (typeof how === 'object') return misbehaveAsOpenAi(how, request, response);
  response.writeHead(200, { 'content-type': 'application/json' }).end(openAiCompletion({ content: how }));
}

/** https://platform.openai.com/docs/api-reference/models/list */
function list(models: readonly string[] | number, response: ServerResponse): void {
  const status = typeof models === 'number' ? models : 200;
  const data = typeof models === 'number' ? [] : models.map((id) => ({ id, object: 'model' }));
  const body = status === 200 ? { object: 'list', data } : { error: { message: 'words of the server' } };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
