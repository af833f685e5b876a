import { describe, expect, it } from '@jest/globals';
import { createAuthenticate } from '../../../../adapters/teams/trust/create-authenticate.js';
import { createAuthentication } from '../../../../adapters/teams/trust/create-authentication.js';
import { teamsFixture } from '../../../servers/teams-fixture.js';

const { botFramework } = createAuthentication({
  appId: '',
  appPassword: undefined,
  appType: 'MultiTenant',
  tenantId: undefined,
  cloud: 'public',
});

const authenticate = createAuthenticate(botFramework, Date.now);

function outcome(serviceUrl: string) {
  return authenticate({ ...teamsFixture('personal-message'), serviceUrl }, undefined);
}

describe('with authentication off', () => {
  it.each(['http://localhost:56150/_connector', 'http://127.0.0.1:1/', 'http://[::1]:1/'])(
    'a client on this machine is heard that is answered at %s',
    async (serviceUrl) => {
      expect(await outcome(serviceUrl)).toBe('trusted');
    },
  );

  it.each([
    'https://smba.trafficmanager.net/emea/',
    'https://evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://169.254.169.254/',
  ])('nothing is sent to %s for somebody who proves nothing', async (serviceUrl) => {
    expect(await outcome(serviceUrl)).toBe('refused');
  });
});
