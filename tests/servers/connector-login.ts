import { once } from 'node:events';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

/** Microsoft's login, as far as a bot needs it: tokens for an app id and its secret. */
export interface ConnectorLogin {
  /** The form fields of every token request, with the `host` and the `path` it went to. */
  readonly requests: readonly Readonly<Record<string, string>>[];
  /** What another process needs in its environment, and has to load first (`node --import`), to be led here as well. */
  readonly env: Readonly<Record<string, string>>;
  readonly preload: string;
  close(): Promise<void>;
}

/** Where a login that the library does not know by heart says where its parts are. */
const DISCOVERY = /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration/;

/** Where the Bot Connector says with which keys it signs. */
const CONNECTOR_KEYS = '/v1/.well-known/openidconfiguration';
const SHARED_KEY = 'shared by both ends of this test';

function endpoints(authority: string) {
  return {
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  };
}

/**
 * Serves https://login.microsoftonline.com, and its like in other clouds, on this machine until it is closed. The library that botbuilder fetches tokens
 * with insists on HTTPS and on those names, so Node's default HTTPS agent is led here; both ends share a key, which spares a
 * certificate. A secret other than `secret` is refused as Microsoft would. `keysUrl` is where the keys are with which the Bot
 * Connector signs, for a process that looks for them where Microsoft has them.
 */
export async function startConnectorLogin(
  secret: string,
  token: string,
  keysUrl?: string,
): Promise<ConnectorLogin> {
  const requests: Readonly<Record<string, string>>[] = [];
  const psk = Buffer.from(SHARED_KEY);
  const tls = { ciphers: 'PSK', maxVersion: 'TLSv1.2' } as const;
  const server = https.createServer({ ...tls, pskCallback: () => psk }, async (request, response) => {
    const host = request.headers.host ?? '';
    const directory = DISCOVERY.exec(request.url ?? '')?.[1];
    const json = (body: object) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (directory !== undefined) return json(endpoints(`https://${host}/${directory}`));
    if (request.url === CONNECTOR_KEYS)
      return json({ issuer: 'https://api.botframework.com', jwks_uri: keysUrl });
    const fields = Object.fromEntries(new URLSearchParams(await text(request)));
    requests.push({ host, path: request.url ?? '', ...fields });
    const right = fields.client_secret === secret;
    const body = right
      ? { token_type: 'Bearer', expires_in: 3600, access_token: token }
      : { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' };
    response.writeHead(right ? 200 : 401, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const usual = https.globalAgent;
  https.globalAgent = new https.Agent({
    ...tls,
    host: '127.0.0.1',
    port,
    pskCallback: () => ({ psk, identity: 'test' }),
    checkServerIdentity: () => undefined,
  });
  return {
    requests,
    env: { CONNECTOR_LOGIN_PORT: String(port), CONNECTOR_LOGIN_KEY: SHARED_KEY },
    preload: String(pathToFileURL('tests/servers/lead-to-login.mjs')),
    async close() {
      https.globalAgent.destroy();
      https.globalAgent = usual;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
