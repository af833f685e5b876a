import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The place inside Azure where a machine gets tokens for its identities. */
export interface ManagedIdentityServer {
  /** What Azure App Service and Container Apps put into the environment of a process. */
  readonly environment: Readonly<Record<'IDENTITY_ENDPOINT' | 'IDENTITY_HEADER', string>>;
  /** The query of every token request that had the right header. */
  readonly requests: readonly Readonly<Record<string, string>>[];
  close(): Promise<void>;
}

/**
 * Gives tokens for one identity, by its client id.
 * https://learn.microsoft.com/azure/app-service/overview-managed-identity#rest-endpoint-reference
 */
export async function startManagedIdentity(clientId: string, token: string): Promise<ManagedIdentityServer> {
  const requests: Readonly<Record<string, string>>[] = [];
  const secret = 'only processes on this machine know this';
  const server = createServer((request, response) => {
    const query = Object.fromEntries(new URL(request.url ?? '', 'http://localhost').searchParams);
    const allowed = request.headers['x-identity-header'] === secret;
    if (allowed) requests.push(query);
    const known = allowed && query.client_id === clientId;
    const body = known
      ? { access_token: token, expires_on: `${Math.floor(Date.now() / 1000) + 86_400}`, token_type: 'Bearer' }
      : { statusCode: 400, message: 'No User Assigned or Delegated Managed Identity found.' };
    response.writeHead(known ? 200 : 400, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`,
      IDENTITY_HEADER: secret,
    },
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
