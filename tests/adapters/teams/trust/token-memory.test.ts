import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Activity } from 'botbuilder';
import { createAuthenticate } from '../../../../adapters/teams/trust/create-authenticate.js';
import { createAuthentication } from '../../../../adapters/teams/trust/create-authentication.js';
import { createTokenMemory } from '../../../../adapters/teams/trust/create-token-memory.js';
import { type BotConnectorServer, startBotConnector } from '../../../servers/bot-connector-server.js';

const MINUTE = 60_000;
const APP_ID = '11111111-2222-3333-4444-555555555555';

describe('a token that comes again', () => {
  let connector: BotConnectorServer;
  let now: number;
  /** How often botbuilder has looked at a token. */
  let looks: number;
  let authenticate: ReturnType<typeof createAuthenticate>;
  beforeAll(async () => {
    connector = await startBotConnector(APP_ID);
  });
  beforeEach(() => {
    now = Date.now();
    looks = 0;
    const { botFramework } = createAuthentication({
      appId: APP_ID,
      appPassword: 'secret',
      appType: 'SingleTenant',
      tenantId: 'tenant-1',
      endpoints: { openIdMetadata: connector.openIdMetadata },
    });
    const looking: Parameters<typeof createAuthenticate>[0] = {
      authenticateRequest(...request) {
        looks += 1;
        return botFramework.authenticateRequest(...request);
      },
    };
    authenticate = createAuthenticate(looking, () => now);
  });
  afterAll(() => connector.close());

  const show = (token: string, changes: Partial<Activity> = {}) =>
    authenticate(
      { channelId: 'msteams', serviceUrl: connector.url, ...changes } as Activity,
      `Bearer ${token}`,
    );

  it('is looked at once in five minutes', async () => {
    const token = await connector.token();
    expect(await show(token)).toBe('trusted');
    now += 5 * MINUTE - 1;
    expect(await show(token)).toBe('trusted');
    expect(looks).toBe(1);
    now += 1;
    expect(await show(token)).toBe('trusted');
    expect(looks).toBe(2);
  });

  it('is looked at again as soon as it has expired', async () => {
    const token = await connector.token({ expiresIn: 60 });
    await show(token);
    now += MINUTE;
    await show(token);
    expect(looks).toBe(2);
  });

  it('is looked at every time when it has expired by our clock and is taken because clocks differ', async () => {
    const token = await connector.token({ expiresIn: -120 });
    expect([await show(token), await show(token)]).toEqual(['trusted', 'trusted']);
    expect(looks).toBe(2);
  });

  it('is looked at every time when it does not say until when it is valid', async () => {
    const token = await connector.token({ more: { exp: undefined } });
    await show(token);
    await show(token);
    expect(looks).toBe(2);
  });

  it('is looked at every time when it is not right', async () => {
    const token = await connector.token({ audience: 'another-bot' });
    expect([await show(token), await show(token)]).toEqual(['refused', 'refused']);
    expect(looks).toBe(2);
  });

  it('is looked at for each address and each channel by itself', async () => {
    // botbuilder prints the keys that it knows whenever a token does not fit.
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const token = await connector.token();
    expect(await show(token)).toBe('trusted');
    expect(await show(token, { serviceUrl: `${connector.url}/` })).toBe('refused');
    expect(await show(token, { channelId: 'webchat' })).toBe('refused');
    expect(await show(token)).toBe('trusted');
    expect(looks).toBe(3);
    errors.mockRestore();
  });
});

describe('the memory of tokens', () => {
  const use = (bearer: string) => ({
    bearer,
    channel: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/',
  });

  it('holds a thousand, and lets the oldest go first', () => {
    const memory = createTokenMemory(() => 0);
    for (let count = 0; count <= 1_000; count += 1) memory.keep(use(`Bearer ${count}`), MINUTE);
    expect([0, 1, 1_000].map((count) => memory.knows(use(`Bearer ${count}`)))).toEqual([false, true, true]);
  });

  it('takes no two uses for one, however their parts are cut', () => {
    const memory = createTokenMemory(() => 0);
    memory.keep({ bearer: 'a', channel: 'b', serviceUrl: 'c' }, MINUTE);
    expect(memory.knows({ bearer: 'ab', channel: '', serviceUrl: 'c' })).toBe(false);
    expect(memory.knows({ bearer: 'a', channel: 'b","c', serviceUrl: '' })).toBe(false);
  });
});
