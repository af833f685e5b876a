import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Activity } from 'botbuilder';
import { createOpenIdIssuer, type TokenClaims } from './openid-issuer.js';

/** A message that the bot has posted. */
export interface SentActivity {
  readonly conversation: string;
  /** The activity that it replies to, if any. */
  readonly replyTo: string | undefined;
  readonly authorization: string | undefined;
  /** The body on the wire. */
  readonly activity: Activity;
}

/** The Bot Connector on this machine: it takes messages from the bot, and signs what is sent to the bot. */
export interface BotConnectorServer {
  readonly url: string;
  readonly openIdMetadata: string;
  readonly sent: readonly SentActivity[];
  /** A token for a request to the bot, right unless `wrong` says otherwise. */
  token(wrong?: Partial<TokenClaims>): Promise<string>;
  /** The next messages are answered with these HTTP statuses, one each. */
  failNext(...statuses: number[]): void;
  close(): Promise<void>;
}

const ACTIVITIES = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/** Starts it on a port of its own. `audience` is the bot's app id. */
export async function startBotConnector(audience: string): Promise<BotConnectorServer> {
  const issuer = await createOpenIdIssuer();
  const sent: SentActivity[] = [];
  const failures: number[] = [];
  let url = '';
  const server = createServer(async (request, response) => {
    if (request.url === '/openid') return reply(response, 200, { issuer: url, jwks_uri: `${url}/keys` });
    if (request.url === '/keys') return reply(response, 200, { keys: issuer.keys });
    const activity = await readSent(request);
    if (!activity) return reply(response, 404, { error: { code: 'NotFound' } });
    const failure = failures.shift();
    if (failure !== undefined) return reply(response, failure, { error: { code: 'BadSyntax' } });
    sent.push(activity);
    reply(response, 201, { id: `sent-${sent.length}` });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    openIdMetadata: `${url}/openid`,
    sent,
    token: (wrong = {}) => issuer.sign({ audience, serviceUrl: url, ...wrong }),
    failNext: (...statuses) => void failures.push(...statuses),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readSent(request: IncomingMessage): Promise<SentActivity | undefined> {
  const path = ACTIVITIES.exec(request.url ?? '');
  if (request.method !== 'POST' || !path) return undefined;
  const [, conversation = '', replyTo] = path;
  return {
    conversation: decodeURIComponent(conversation),
    replyTo: replyTo === undefined ? undefined : decodeURIComponent(replyTo),
    authorization: request.headers.authorization,
    activity: (await json(request)) as Activity,
  };
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
