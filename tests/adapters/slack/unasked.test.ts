import { afterEach, describe, expect, it } from '@jest/globals';
import { slackFixture } from '../../servers/slack-fixture.js';
import { type SlackServer, type SlackServerOptions, startSlackServer } from '../../servers/slack-server.js';
import { buildAnswer } from './build-answer.js';
import { type RunningSlack, startSlack } from './start-slack.js';

/** As few as Slack's words allow, with short bursts. https://docs.slack.dev/apis/web-api/rate-limits */
const STRICT: SlackServerOptions = {
  limitPerChannel: { burst: 1 },
  limitPerWorkspace: { burst: 10, perMinute: 300 },
  limitOfLookUps: { burst: 21, perMinute: 1 },
};
const CHANNELS = Array.from({ length: 24 }, (_, n) => `C0TIPS${n}`);

describe('what is said unasked on Slack', () => {
  let slack: SlackServer;
  let demarc: RunningSlack;
  afterEach(async () => {
    await demarc.stop();
    await slack.close();
  });
  const start = async (options: SlackServerOptions = {}) => {
    slack = await startSlackServer(options);
    for (const id of CHANNELS) slack.world.addChannel({ id });
    demarc = await startSlack({ slack });
  };
  const post = (channel: string, isNew?: boolean) =>
    demarc.platform.post?.(`slack:T0LOCAL:${channel}`, buildAnswer(), `tip:${channel}`, isNew);
  const called = (method: string) => slack.calls.filter((call) => call.method === method).length;

  it('comes to many channels of a workspace without one 429, and no answer waits for it', async () => {
    await start(STRICT);
    const tips = Promise.all(CHANNELS.map((channel) => post(channel, true)));
    await slack.message(10);
    await demarc.send({ json: slackFixture('app-mention') });
    await tips;
    const posted = slack.messages.map(({ body }) => body.channel);
    expect(posted).toHaveLength(CHANNELS.length + 1);
    expect(posted.slice(0, 14)).toContain('C0CLOUD');
    for (const channel of CHANNELS) expect(slack.posted(channel)).toHaveLength(1);
    // Slack would tell of 20 channels one by one: of the others it is asked in one call.
    expect(called('conversations.info')).toBe(20);
    expect(called('users.conversations')).toBe(1);
    expect(called('conversations.history')).toBe(0);
    await expect(post('C0SHARED', true)).rejects.toMatchObject({ gone: true });
    expect(called('users.conversations')).toBe(1);
  }, 15_000);

  it('asks about each channel where Slack does not list them', async () => {
    await start();
    slack.answer('users.conversations', () => ({ ok: false, error: 'missing_scope' }));
    const look = () => post('C0OPEN', true)?.catch((error: unknown) => error);
    for (let n = 0; n < 22; n += 1) expect(await look()).toMatchObject({ gone: true });
    expect(called('conversations.info')).toBe(22);
    expect(called('users.conversations')).toBe(1);
  });

  it('waits elsewhere where there was too much, and other channels do not wait for that one', async () => {
    await start();
    slack.fault({ kind: 'rate-limit', seconds: 30 });
    await expect(post('C0TIPS0', true)).rejects.toMatchObject({ retry: { after: 30_000, untaken: true } });
    await expect(post('C0TIPS0', true)).rejects.toMatchObject({ retry: { untaken: true } });
    await post('C0TIPS1', true);
    expect(slack.messages.map(({ body }) => body.channel)).toEqual(['C0TIPS0', 'C0TIPS1']);
  });

  it('leaves a workspace in peace in which two channels had too much', async () => {
    await start();
    slack.fault({ kind: 'rate-limit', seconds: 30 });
    slack.fault({ kind: 'rate-limit', seconds: 60 });
    await Promise.allSettled([post('C0TIPS0', true), post('C0TIPS1', true)]);
    await expect(post('C0TIPS2', true)).rejects.toMatchObject({ retry: { untaken: true } });
    expect(slack.messages).toHaveLength(2);
  });

  it('is looked for when nobody knows whether it came, and only then', async () => {
    await start();
    slack.fault({ kind: 'drop' });
    await expect(post('C0TIPS0', true)).rejects.toMatchObject({ retry: { after: 30_000 } });
    expect(called('conversations.history')).toBe(0);
    await post('C0TIPS0', false);
    expect(called('conversations.history')).toBe(1);
    expect(slack.posted('C0TIPS0')).toHaveLength(1);
  });

  it('goes out as text when Slack refuses its blocks', async () => {
    await start();
    slack.fault({ kind: 'refuse', error: 'invalid_blocks' });
    await post('C0TIPS0', true);
    expect(slack.posted('C0TIPS0')).toMatchObject([{ text: expect.any(String) }]);
    expect(slack.posted('C0TIPS0')[0]?.blocks).toBeUndefined();
  });
});
