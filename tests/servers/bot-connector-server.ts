import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { countArrivals } from './connector-arrivals.js';
import {
  type ConnectorCall,
  type Conversations,
  type SentActivity,
  serveConversation,
} from './connector-conversations.js';
import type { ConnectorFault } from './connector-fault.js';
import { CONNECTOR_WINDOWS, type ConnectorWindow, createConnectorLimits } from './connector-limits.js';
import { createOpenIdIssuer, type TokenClaims } from './openid-issuer.js';

/** The Bot Connector on this machine: it takes messages from the bot, and signs what is sent to the bot. */
export interface BotConnectorServer {
  readonly url: string;
  readonly openIdMetadata: string;
  /** What was posted. */
  readonly sent: readonly SentActivity[];
  /** What else was done: messages changed and deleted, conversations begun. */
  readonly calls: readonly ConnectorCall[];
  /** The status of every answer to the bot, in order; 0 where a connection was dropped instead. */
  readonly answered: readonly number[];
  /** Resolves when so many more messages have arrived, taken or not. */
  more(count: number): Promise<void>;
  /** A token for a request to the bot, right unless `wrong` says otherwise. */
  token(wrong?: Partial<TokenClaims>): Promise<string>;
  /** The next messages are answered with these HTTP statuses, one each. */
  failNext(...statuses: number[]): void;
  /** The next requests for this conversation are treated so, one each. */
  fault(conversation: string, ...faults: ConnectorFault[]): void;
  close(): Promise<void>;
}

export type { SentActivity } from './connector-conversations.js';

/** How strict it is. */
export interface ConnectorOptions {
  /** The bearer token that has to come with every request; absent: any or none will do. */
  readonly token?: string;
  /** Messages over the limits of Teams, or over these, are answered 429. */
  readonly limits?: true | readonly ConnectorWindow[];
  /** How long a message is on its way, and its answer back, in milliseconds; asked once for each way. At once unless given. */
  readonly travel?: () => number;
}

/** Starts it on a port of its own. `audience` is the bot's app id. */
export async function startBotConnector(
  audience: string,
  { token, limits, travel }: ConnectorOptions = {},
): Promise<BotConnectorServer> {
  const issuer = await createOpenIdIssuer();
  const answered: number[] = [];
  const world: Conversations = {
    sent: [],
    calls: [],
    faults: [],
    faultsIn: new Map(),
    token,
    travel,
    arrivals: countArrivals(),
    limits: limits && createConnectorLimits(limits === true ? CONNECTOR_WINDOWS : limits),
  };
  let url = '';
  const server = createServer(async (request, response) => {
    const json = (body: object) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/openid') return json({ issuer: url, jwks_uri: `${url}/keys` });
    if (request.url === '/keys') return json({ keys: issuer.keys });
    response.once('close', () => answered.push(response.writableFinished ? response.statusCode : 0));
    return serveConversation(request, response, world);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    openIdMetadata: `${url}/openid`,
    sent: world.sent,
    calls: world.calls,
    answered,
    more: world.arrivals.more,
    token: async (wrong = {}) => issuer.sign({ audience, serviceUrl: url, ...wrong }),
    failNext: (...statuses) =>
      void world.faults.push(...statuses.map((status) => ({ kind: 'refuse', status }) as const)),
    fault(conversation, ...faults) {
      const before = world.faultsIn.get(conversation) ?? [];
      world.faultsIn.set(conversation, [...before, ...faults]);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
