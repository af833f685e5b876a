import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { readBytes, readCallBody } from './slack-call-body.js';
import { METHODS_WITH_MESSAGE, recordCalls, type SlackCall } from './slack-calls.js';
import { type Fault, misbehave } from './slack-fault.js';
import { takeUpload } from './slack-file-methods.js';
import type { ResponseTarget } from './slack-interactions.js';
import { createLimits, type SlackLimits } from './slack-limits.js';
import { createLocalWorld, type LocalWorldOptions } from './slack-local-world.js';
import type { StoredMessage } from './slack-message-store.js';
import { type SlackSocket, serveSlackSocket } from './slack-socket.js';
import { stampDelivery } from './slack-stamp.js';
import { type OwnMethod, type TakeOptions, takeCall } from './slack-take-call.js';
import type { SlackTeam, SlackWorld } from './slack-world.js';

/** How a local Slack may differ. */
export interface SlackServerOptions extends LocalWorldOptions, SlackLimits {
  /** How long a call is on its way, and its answer back, in milliseconds; asked once for each way. At once unless given. */
  readonly travel?: () => number;
}

/** A Slack on this machine. */
export interface SlackServer {
  readonly apiUrl: string;
  /** Every call, faulty ones too, in order of arrival. */
  readonly calls: readonly SlackCall[];
  /** The messages among the calls. */
  readonly messages: readonly SlackCall[];
  /** A response URL of Anna's in C0CLOUD; good for half an hour and five uses. */
  readonly responseUrl: string;
  readonly socket: SlackSocket;
  /** Everything that this Slack knows: channels, people, messages, views, threads. */
  readonly world: SlackWorld;
  /** Treats the next call of a method badly, or of `upload`, or without a method the next message; faults queue up. */
  fault(fault: Fault, method?: string): void;
  /** Resolves with the `count`th message once it has arrived. */
  message(count: number): Promise<SlackCall>;
  /** Resolves when a method has been called for the `count`th time. */
  called(method: string, count: number): Promise<void>;
  /** What the app has in a channel now, oldest first. */
  posted(channel: string): readonly StoredMessage[];
  /** Installs the app in another workspace, whose bot has that token. */
  addTeam(token: string, team: Pick<SlackTeam, 'id'> & Partial<SlackTeam>): SlackTeam;
  /** From now on the token is `token_revoked`. */
  revoke(token: string): void;
  /** A new response URL. */
  issueResponseUrl(target: ResponseTarget): string;
  /** A copy of a delivery with a trigger that is good now, and with a response URL where Slack sends one. */
  stamp<T extends object>(delivery: T): T;
  /** Answers a method that this Slack has not, or in another way, without looking at the token. */
  answer(method: string, own: OwnMethod): void;
  close(): Promise<void>;
}

/**
 * Speaks as much of Slack's Web API as Demarc uses, checks tokens, scopes, channels, blocks and views as Slack does, keeps
 * what is posted, and serves Socket Mode. The port is chosen by the system.
 */
export async function startSlackServer(options: SlackServerOptions = {}): Promise<SlackServer> {
  const world = createLocalWorld({ ...options, origin: () => `http://${address(server)}` });
  const calls = recordCalls();
  const faults = queueFaults();
  const own = new Map<string, OwnMethod>();
  const closing = new AbortController();
  const taking: TakeOptions = {
    world,
    own,
    limit: createLimits(options, world.now),
    socketUrl: () => `ws://${address(server)}/link`,
    nextFault: faults.next,
    travel: options.travel,
    closing: closing.signal,
  };
  const server = createServer(async (request, response) => {
    if (request.url?.startsWith('/upload/')) return takeFile(request, response);
    const body = await readCallBody(request);
    if (body === undefined) return void response.end(JSON.stringify({ ok: false, error: 'invalid_json' }));
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const method = path.startsWith('/response') ? 'response_url' : path.replace('/api/', '');
    const call = { method, body, authorization: request.headers.authorization };
    calls.add(call);
    const taken = takeCall(call, request, response, taking);
    calls.wake();
    await taken;
  });
  const takeFile = async (request: IncomingMessage, response: ServerResponse) => {
    const bytes = await readBytes(request);
    calls.add({ method: 'upload', body: { bytes: bytes.byteLength } });
    calls.wake();
    const fault = faults.next('upload');
    if (fault && misbehave(fault, request, response)) return;
    if (fault?.kind === 'slow') await pause(fault.ms, undefined, { signal: closing.signal }).catch(() => {});
    const { url = '', headers } = request;
    const status = await takeUpload(world.files, url, headers['content-type'] ?? '', bytes);
    if (fault?.kind === 'drop') return void request.socket.destroy();
    response.writeHead(status, { 'content-type': 'text/plain' }).end(`OK - ${bytes.byteLength}`);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = serveSlackSocket(server);
  const url = `http://${address(server)}`;
  const { issueTrigger, issueResponse } = world.interactions;
  const issueResponseUrl = (target: ResponseTarget) => `${url}${issueResponse(target)}`;
  return {
    apiUrl: `${url}/api/`,
    calls: calls.all,
    get messages() {
      return calls.messages;
    },
    responseUrl: issueResponseUrl({ channel: 'C0CLOUD', user: 'U0ANNA' }),
    socket,
    world,
    fault: faults.add,
    message: (count) => calls.until(({ method }) => METHODS_WITH_MESSAGE.includes(method), count),
    async called(method, count) {
      await calls.until((call) => call.method === method, count);
    },
    posted: (channel) => world.messages.list(channel).filter(({ bot_id }) => isOurs(world, bot_id)),
    addTeam: world.addTeam,
    revoke: (token) => void world.revoked.add(token),
    issueResponseUrl,
    stamp: (delivery) => stampDelivery(delivery, { issueTrigger: () => issueTrigger(), issueResponseUrl }),
    answer: (method, answer) => void own.set(method, answer),
    async close() {
      closing.abort();
      socket.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Faults in the order in which they come true. */
function queueFaults() {
  const faults: { readonly fault: Fault; readonly method: string | undefined }[] = [];
  return {
    add: (fault: Fault, method?: string) => void faults.push({ fault, method }),
    next(method: string): Fault | undefined {
      const at = faults.findIndex((one) =>
        one.method === undefined ? METHODS_WITH_MESSAGE.includes(method) : one.method === method,
      );
      return at < 0 ? undefined : faults.splice(at, 1)[0]?.fault;
    },
  };
}

function isOurs(world: SlackWorld, bot: unknown): boolean {
  return [...world.teams.values()].some(({ botId }) => botId === bot);
}

function address(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
