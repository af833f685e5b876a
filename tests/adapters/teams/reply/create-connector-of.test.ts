import { afterAll, describe, expect, it } from '@jest/globals';
import { createDispatcher } from '../../../../adapters/teams/create-dispatcher.js';
import { createConnectorOf } from '../../../../adapters/teams/reply/create-connector-of.js';
import { createAuthentication } from '../../../../adapters/teams/trust/create-authentication.js';
import { startBotConnector } from '../../../servers/bot-connector-server.js';

const dispatcher = createDispatcher(undefined);
afterAll(() => dispatcher.destroy());

function connectorOf(appId: string) {
  const { botFramework } = createAuthentication({
    appId,
    appPassword: 'secret',
    appType: 'MultiTenant',
    tenantId: undefined,
  });
  return createConnectorOf({ botFramework, appId, dispatcher });
}

describe('the client of a Bot Connector', () => {
  it('is one for each address', async () => {
    const of = connectorOf('app');
    const [one, same, other] = [
      await of('https://smba.trafficmanager.net/emea/'),
      await of('https://smba.trafficmanager.net/emea/'),
      await of('https://smba.trafficmanager.net/amer/'),
    ];
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it.each([
    'http://connector.example/',
    'http://127.0.0.1.evil.example/',
    'ftp://127.0.0.1/',
    'connector',
    '',
  ])('is not given for %s, where others could read the token', async (address) => {
    await expect(connectorOf('app')(address)).rejects.toMatchObject({ name: 'PlatformError', gone: true });
  });

  it('signs nothing when authentication is off', async () => {
    const connector = await startBotConnector('');
    const client = await connectorOf('')(connector.url);
    await client.post('a:1', null, { type: 'message', text: 'hello' }, 1_000);
    await connector.close();
    expect(connector.sent.map(({ authorization }) => authorization)).toEqual([undefined]);
  });
});
