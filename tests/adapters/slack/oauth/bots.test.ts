import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createSeal } from '../../../../adapters/slack/oauth/seal.js';
import { ConfigError, StoreError } from '../../../../src/contract/errors.js';
import { openBrowser } from './browser.js';
import { type RunningInstaller, startInstaller } from './start-installer.js';
import { testKey } from './test-key.js';

const HOUR = 60 * 60_000;
const SOURCE = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false };

let running: RunningInstaller;

beforeEach(async () => {
  running = await startInstaller();
  running.slack.grants({ team: { id: 'T1', name: 'One' }, rotates: true });
  await openBrowser().install(running.url);
});

afterEach(() => running.stop());

/** How often a token was renewed. */
function renewals(): number {
  return running.slack.exchanges.filter(({ grant_type }) => grant_type === 'refresh_token').length;
}

async function token(): Promise<string | undefined> {
  return (await running.installer.bots.of('slack:T1'))?.token;
}

describe('a token that expires', () => {
  it('is left alone while it lasts for more than two hours', async () => {
    running.clock.time += 9 * HOUR;
    await token();
    await running.installer.settled();
    expect(renewals()).toBe(0);
  });

  it('is renewed before it expires, once for all who ask, and nobody waits', async () => {
    const first = await token();
    running.clock.time += 10.5 * HOUR;
    const release = running.slack.hold();
    expect(await Promise.all([token(), token(), token()])).toEqual([first, first, first]);
    release();
    await running.installer.settled();
    expect(renewals()).toBe(1);
    const second = await token();
    expect(second).toMatch(/^xoxe\.xoxb-/);
    expect((await running.again().bots.of('slack:T1'))?.token).toBe(second);
  });

  it('is renewed once for two deliveries that come when it has expired, and both wait for it', async () => {
    running.clock.time += 13 * HOUR;
    const both = await Promise.all([
      running.installer.authorize(SOURCE),
      running.installer.authorize(SOURCE),
    ]);
    expect(renewals()).toBe(1);
    expect(both[0].botToken).toMatch(/^xoxe\.xoxb-/);
    expect(both[1].botToken).toBe(both[0].botToken);
  });

  it('serves on while it is valid and cannot be renewed, and is tried again a minute later', async () => {
    const first = await token();
    running.clock.time += 11 * HOUR;
    running.slack.fails('internal_error', 'drop');
    for (let asked = 0; asked < 3; asked += 1) {
      expect(await token()).toBe(first);
      await running.installer.settled();
    }
    expect(renewals()).toBe(1);
    running.clock.time += 61_000;
    await token();
    await running.installer.settled();
    running.clock.time += 61_000;
    await token();
    await running.installer.settled();
    expect(renewals()).toBe(3);
    expect(await token()).not.toBe(first);
    expect(running.log.filter((line) => line.includes('could not be renewed'))).toHaveLength(2);
  });

  it('is of no use once it has expired and Slack refuses to renew it', async () => {
    running.clock.time += 13 * HOUR;
    running.slack.fails('invalid_refresh_token');
    await expect(running.installer.authorize(SOURCE)).rejects.toThrow('invalid_refresh_token');
    expect(running.log.at(-1)).toMatch(/"level":"error".*invalid_refresh_token/);
    expect(await token()).toMatch(/^xoxe\.xoxb-/);
  });

  it('is taken from another process that has renewed it in the meantime', async () => {
    const other = running.again();
    running.clock.time += 13 * HOUR;
    const [mine, theirs] = await Promise.all([
      running.installer.bots.of('slack:T1'),
      other.bots.of('slack:T1'),
    ]);
    expect(theirs?.token).toMatch(/^xoxe\.xoxb-/);
    expect(mine?.token).toMatch(/^xoxe\.xoxb-/);
    running.clock.time += 61_000;
    expect(await token()).toBe((await other.bots.of('slack:T1'))?.token);
  });

  it('does not come back when its workspace is forgotten while it is renewed', async () => {
    running.clock.time += 11 * HOUR;
    const release = running.slack.hold();
    await token();
    const forgotten = running.installer.bots.forget(
      'slack:T1',
      async () => void running.kept.delete('slack:T1'),
    );
    release();
    await forgotten;
    await running.installer.settled();
    expect(running.kept.size).toBe(0);
    expect(await token()).toBeUndefined();
  });
});

describe('what is kept of an installation', () => {
  it('is decrypted once a minute, not at every delivery', async () => {
    const first = await token();
    running.kept.delete('slack:T1');
    running.clock.time += 59_000;
    expect(await token()).toBe(first);
    running.clock.time += 2_000;
    expect(await token()).toBeUndefined();
  });

  it('is sealed with the newest key when it is next kept', async () => {
    const rotated = running.again({ encryptionKeys: [testKey(2), testKey(1)] });
    running.clock.time += 13 * HOUR;
    expect(await rotated.bots.of('slack:T1')).toBeDefined();
    const newest = createSeal([testKey(2)]);
    expect(await newest.open(running.kept.get('slack:T1') ?? '', 'slack:T1')).toContain('xoxe.xoxb');
  });

  it('says which setting to mend when the key is another one', async () => {
    const wrong = running.again({ encryptionKeys: [testKey(9)] });
    await expect(wrong.authorize(SOURCE)).rejects.toThrow(ConfigError);
    expect(running.log.at(-1)).toMatch(/"level":"error","tenant":"slack:T1".*DEMARC_ENCRYPTION_KEY/);
  });

  it('says so when it is damaged, and is mended by installing again', async () => {
    running.kept.set('slack:T1', 'damaged');
    const restarted = running.again();
    await expect(restarted.authorize(SOURCE)).rejects.toThrow(StoreError);
    expect(running.log.at(-1)).toMatch(/install Demarc again/);
    await openBrowser().install(running.url);
    expect(await restarted.authorize(SOURCE)).toMatchObject({ botUserId: 'U0DEMARC' });
  });
});
