import { once } from 'node:events';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Microsoft's login, as far as a bot needs it: tokens for an app id and its secret. */
export interface ConnectorLogin {
  /** The form fields of every token request, with the `host` and the `path` it went to. */
  readonly requests: readonly Readonly<Record<string, string>>[];
  close(): Promise<void>;
}

/** Where a login that the library does not know by heart says where its parts are. */
const DISCOVERY = /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration/;

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
 * certificate. A secret other than `secret` is refused as Microsoft would.
 */
export async function startConnectorLogin(secret: string, token: string): Promise<ConnectorLogin> {
  const requests: Readonly<Record<string, string>>[] = [];
  const psk = Buffer.from('shared by both ends of this test');
  const tls = { ciphers: 'PSK', maxVersion: 'TLSv1.2' } as const;
  const server = https.createServer({ ...tls, pskCallback: () => psk }, async (request, response) => {
    const host = request.headers.host ?? '';
    const directory = DISCOVERY.exec(request.url ?? '')?.[1];
    if (directory !== undefined)
      return void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(endpoints(`https://${host}/${directory}`)));
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
    async close() {
      https.globalAgent.destroy();
      https.globalAgent = usual;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
