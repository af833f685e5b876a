import { describe, expect, it } from '@jest/globals';
import { authenticate } from '../../../../adapters/teams/trust/authenticate.js';
import { createAuthentication } from '../../../../adapters/teams/trust/create-authentication.js';
import { teamsFixture } from '../../../servers/teams-fixture.js';

const { botFramework } = createAuthentication({
  appId: '',
  appPassword: undefined,
  appType: 'MultiTenant',
  tenantId: undefined,
  cloud: 'public',
});

function outcome(serviceUrl: string) {
  return authenticate(botFramework, { ...teamsFixture('personal-message'), serviceUrl }, undefined);
}

describe('with authentication off', () => {
  it.each(['http://localhost:56150/_connector', 'http://127.0.0.1:1/', 'http://[::1]:1/'])(
    'a client on this machine is heard that is answered at %s',
    async (serviceUrl) => {
      expect(await outcome(serviceUrl)).toHaveProperty('identity');
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
