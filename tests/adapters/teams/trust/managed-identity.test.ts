import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkCredentials } from '../../../../adapters/teams/trust/check-credentials.js';
import { createAuthentication } from '../../../../adapters/teams/trust/create-authentication.js';
import { quietLog } from '../../../quiet-log.js';
import {
  type ManagedIdentityServer,
  startManagedIdentity,
} from '../../../servers/managed-identity-server.js';

const APP_ID = '22222222-2222-3333-4444-555555555555';
let machine: ManagedIdentityServer;

// Once, since the address is kept as long as the process lives.
beforeAll(async () => {
  machine = await startManagedIdentity(APP_ID, 'a-token-of-the-machine');
  Object.assign(process.env, machine.environment);
});

afterAll(async () => {
  for (const name of Object.keys(machine.environment)) delete process.env[name];
  await machine.close();
});

function authenticationFor(appId: string, cloud?: 'us-government') {
  return createAuthentication({
    appId,
    appPassword: undefined,
    appType: 'UserAssignedMSI',
    tenantId: 'tenant-1',
    ...(cloud && { cloud }),
  });
}

describe('a bot with a managed identity', () => {
  it('asks the machine it runs on for a token, with the identity and for the Bot Connector, and keeps it', async () => {
    const { fetchToken } = authenticationFor(APP_ID);
    await fetchToken();
    await fetchToken();
    expect(machine.requests).toEqual([
      { 'api-version': '2019-08-01', client_id: APP_ID, resource: 'https://api.botframework.com' },
    ]);
  });

  it('asks for the Bot Connector of its cloud', async () => {
    await authenticationFor(APP_ID, 'us-government').fetchToken();
    expect(machine.requests.at(-1)).toMatchObject({ resource: 'https://api.botframework.us' });
  });

  it('starts without one that is not assigned yet, and says what to assign', async () => {
    const warnings: unknown[] = [];
    const log = {
      ...quietLog,
      warn: (fields: object, message: string) => void warnings.push([fields, message]),
    };
    const { fetchToken } = authenticationFor('33333333-2222-3333-4444-555555555555');
    await checkCredentials(fetchToken, log);
    expect(warnings).toEqual([
      [
        { code: 'AggregateAuthenticationError' },
        expect.stringMatching(/^No token for the managed identity: assign .* MICROSOFT_APP_ID/),
      ],
    ]);
  });
});
