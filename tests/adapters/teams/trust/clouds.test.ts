import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Activity } from 'botbuilder';
import type { TeamsOptions } from '../../../../adapters/teams/teams-options.js';
import type { MicrosoftCloud } from '../../../../adapters/teams/trust/cloud-addresses.js';
import { createAuthenticate } from '../../../../adapters/teams/trust/create-authenticate.js';
import { createAuthentication } from '../../../../adapters/teams/trust/create-authentication.js';
import { type BotConnectorServer, startBotConnector } from '../../../servers/bot-connector-server.js';
import { type ConnectorLogin, startConnectorLogin } from '../../../servers/connector-login.js';

let login: ConnectorLogin;

beforeAll(async () => {
  login = await startConnectorLogin('secret', 'a token');
});

afterAll(() => login.close());

const registered: TeamsOptions['appType'][] = ['SingleTenant', 'MultiTenant'];

/** Where a bot has to fetch its tokens, by cloud: https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud */
const CLOUDS: [MicrosoftCloud, string, string, string][] = [
  ['public', 'login.microsoftonline.com', 'botframework.com', 'https://api.botframework.com'],
  [
    'us-government',
    'login.microsoftonline.us',
    'MicrosoftServices.onmicrosoft.us',
    'https://api.botframework.us',
  ],
  ['us-dod', 'login.microsoftonline.us', 'MicrosoftServices.onmicrosoft.us', 'https://api.botframework.us'],
  [
    'china',
    'login.partner.microsoftonline.cn',
    'microsoftservices.partner.onmschina.cn',
    'https://api.botframework.azure.cn',
  ],
];

describe.each(CLOUDS)('in the cloud %s', (cloud, host, everybody, connector) => {
  /** An app id of its own, since tokens are kept by app id as long as the process lives. */
  const appIdOf = (type: string) => `${cloud}-${type}`;
  const open = (appType: TeamsOptions['appType'], endpoints = {}) =>
    createAuthentication({
      appId: appIdOf(appType),
      appPassword: 'secret',
      appType,
      tenantId: appType === 'SingleTenant' ? 'tenant-1' : undefined,
      cloud,
      endpoints,
    });

  it.each(registered)('a %s bot fetches its token at that cloud’s login', async (appType) => {
    await open(appType).fetchToken();
    const directory = appType === 'SingleTenant' ? 'tenant-1' : everybody.toLowerCase();
    const request = login.requests.findLast((one) => one.client_id === appIdOf(appType));
    expect(request).toMatchObject({ host, scope: expect.stringContaining(`${connector}/.default`) });
    expect(request?.path?.toLowerCase()).toContain(`/${directory}/oauth2/v2.0/token`);
  });

  it('the Bot Connector of that cloud is believed, and no other', async () => {
    const server: BotConnectorServer = await startBotConnector(appIdOf('SingleTenant'));
    const { botFramework } = open('SingleTenant', { openIdMetadata: server.openIdMetadata });
    const authenticate = createAuthenticate(botFramework, Date.now);
    const activity = { channelId: 'msteams', serviceUrl: server.url } as Activity;
    const verdicts = await Promise.all(
      [...new Set(CLOUDS.map(([, , , issuer]) => issuer))].map(async (issuer) => {
        const outcome = await authenticate(activity, `Bearer ${await server.token({ issuer })}`);
        return outcome === 'refused' ? [] : [issuer];
      }),
    );
    expect(verdicts.flat()).toEqual([connector]);
    await server.close();
  });
});
