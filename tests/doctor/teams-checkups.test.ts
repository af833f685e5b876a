import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type CheckedTeams, teamsCheckups } from '../../adapters/teams/checkups/teams-checkups.js';
import { type BotConnectorServer, startBotConnector } from '../servers/bot-connector-server.js';
import { type ConnectorLogin, startConnectorLogin } from '../servers/connector-login.js';
import { found } from './found.js';
import { startSkewedServer } from './skewed-server.js';

const APP_ID = '11111111-2222-3333-4444-555555555555';
let connector: BotConnectorServer;
let login: ConnectorLogin;
beforeAll(async () => {
  connector = await startBotConnector(APP_ID);
  login = await startConnectorLogin('the-right-secret', 'a-token');
});
afterAll(async () => {
  await login.close();
  await connector.close();
});

let other: { close(): Promise<void> } | undefined;
afterEach(async () => {
  await other?.close();
  other = undefined;
});

const look = (changes: Partial<CheckedTeams> = {}, openIdMetadata = connector.openIdMetadata) =>
  found(
    teamsCheckups({
      appId: APP_ID,
      appPassword: 'the-right-secret',
      appType: 'SingleTenant',
      tenantId: 'contoso.onmicrosoft.com',
      endpoints: { openIdMetadata },
      ...changes,
    }),
  );

describe('Teams', () => {
  it('is well when Microsoft gives a token and its keys, and recalls the messaging endpoint', async () => {
    const report = await look();
    expect(Object.entries(report).map(([name, { state }]) => [name, state])).toEqual([
      ['Teams credentials', 'ok'],
      ['Teams keys', 'ok'],
      ['Teams clock', 'ok'],
      ['Teams endpoint', 'ok'],
    ]);
    expect(report['Teams endpoint']?.text).toContain('/api/messages');
    expect(login.requests.at(-1)).toMatchObject({ client_id: APP_ID });
    expect(JSON.stringify(report)).not.toMatch(/the-right-secret|a-token/);
  });

  it('is wrong with a secret that Microsoft refuses, in the words of the start', async () => {
    // A token is kept for each app id, as long as the process lives.
    const appId = APP_ID.replace('1', '2');
    const report = await look({ appId, appPassword: 'another-secret' });
    expect(report).toMatchObject({
      'Teams credentials': {
        state: 'wrong',
        text: expect.stringMatching(
          /^Microsoft refuses the Teams credentials \(invalid_client\): check MICROSOFT_APP_ID/,
        ),
      },
      'Teams keys': { state: 'ok' },
    });
    expect(JSON.stringify(report)).not.toContain('another-secret');
  });

  it.each([
    ['http://127.0.0.1:1/openid', '127.0.0.1:1 gives no keys (ECONNREFUSED)'],
    [() => `${connector.url}/nothing-here`, 'gives no keys (HTTP 4'],
  ])('is wrong when the keys cannot be had', async (address, words) => {
    expect(await look({}, typeof address === 'string' ? address : address())).toMatchObject({
      'Teams credentials': { state: 'ok' },
      'Teams keys': { state: 'wrong', text: expect.stringContaining(words) },
    });
  });

  it.each([
    [90, 'warning', 'behind Microsoft’s'],
    [-900, 'wrong', 'ahead of Microsoft’s'],
  ])('whose clock is %i s ahead is told as %s', async (seconds, state, words) => {
    const skewed = await startSkewedServer(seconds, {});
    other = skewed;
    expect(await look({}, skewed.url)).toMatchObject({
      'Teams clock': { state, text: expect.stringContaining(words) },
      'Teams keys': { state: 'wrong', text: expect.stringContaining('not what was asked for') },
    });
  });

  it('without authentication is told as that, and nothing is asked', async () => {
    expect(await look({ appId: '' })).toEqual({
      Teams: { name: 'Teams', state: 'warning', text: expect.stringContaining('authentication is off') },
    });
  });
});
