import crypto from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openBrowser } from '../adapters/slack/oauth/browser.js';
import { startInstaller } from '../adapters/slack/oauth/start-installer.js';
import { startSlack } from '../adapters/slack/start-slack.js';
import { slackFixture } from '../servers/slack-fixture.js';

/** What was compared in constant time, as text. The real comparison goes on behind it. */
const compared: string[] = [];
const real = crypto.timingSafeEqual;

beforeAll(() => {
  crypto.timingSafeEqual = (one, other) => {
    compared.push(Buffer.from(one as Uint8Array).toString(), Buffer.from(other as Uint8Array).toString());
    return real(one, other);
  };
});
afterEach(() => {
  compared.length = 0;
});
afterAll(() => {
  crypto.timingSafeEqual = real;
});

describe('in constant time is compared', () => {
  it.each([
    ['the right', 'the signing secret', 200],
    ['a wrong', 'another secret', 401],
  ])('the signature of what comes from Slack: %s one', async (_which, secret, status) => {
    const demarc = await startSlack();
    try {
      const response = await demarc.send({ json: slackFixture('app-mention') }, { secret });
      expect(response.status).toBe(status);
      expect(compared).toHaveLength(2);
      expect(new Set(compared).size).toBe(status === 200 ? 1 : 2);
    } finally {
      await demarc.stop();
    }
  });

  it('the signature of the state that an installation comes back with', async () => {
    const running = await startInstaller();
    try {
      const browser = openBrowser();
      await browser.open(`${running.url}/slack/install`);
      const [name = '', state = ''] = [...browser.cookies][0] ?? [];
      const [head, claims, signature = ''] = state.split('.');
      const forged = `${head}.${claims}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
      browser.cookies.set(name, forged);
      const end = await browser.open(`${running.url}/slack/oauth_redirect?code=c&state=${forged}`);
      expect(end.status).toBe(400);
      expect(compared).toContain(signature);
    } finally {
      await running.stop();
    }
  });
});
