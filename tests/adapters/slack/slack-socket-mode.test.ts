import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { slackFixture } from '../../servers/slack-fixture.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { type RunningSlack, startSlack } from './start-slack.js';

describe('Slack over Socket Mode', () => {
  let demarc: RunningSlack;
  beforeEach(async () => {
    demarc = await startSlack({ appToken: LOCAL_SLACK.appToken, signingSecret: undefined });
  });
  afterEach(() => demarc.stop());

  it('answers a mention in its thread', async () => {
    const envelope = demarc.slack.socket.send('events_api', slackFixture('app-mention'));
    const { body } = await demarc.slack.message(1);
    expect(body).toMatchObject({ channel: 'C0CLOUD', thread_ts: '1764000000.000100' });
    expect(demarc.slack.socket.acknowledged).toEqual([envelope]);
  });

  it('answers a direct message beside it', async () => {
    demarc.slack.socket.send('events_api', slackFixture('message-im'));
    const { body } = await demarc.slack.message(1);
    expect(body.channel).toBe('D0ANNA');
    expect(body.thread_ts).toBeUndefined();
  });

  it('answers the slash command to the one who typed it', async () => {
    const response_url = demarc.slack.responseUrl;
    const envelope = demarc.slack.socket.send('slash_commands', {
      ...slackFixture('slash-command'),
      response_url,
    });
    const { payload } = await demarc.slack.socket.acked(envelope);
    expect(payload).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(demarc.slack.messages).toEqual([]);
  });

  it('answers a pressed button', async () => {
    demarc.slack.socket.send('interactive', slackFixture('press-in-channel'));
    expect((await demarc.slack.message(1)).body.thread_ts).toBe('1764000000.000100');
  });

  it('comes back when Slack renews the connection, and answers a redelivery once', async () => {
    const mention = slackFixture('app-mention');
    demarc.slack.socket.send('events_api', mention);
    await demarc.slack.message(1);
    demarc.slack.socket.refresh();
    await demarc.slack.socket.connected(2);
    const again = demarc.slack.socket.send('events_api', mention);
    const other = demarc.slack.socket.send('events_api', slackFixture('message-im'));
    await demarc.slack.message(2);
    await demarc.stop();
    expect(demarc.slack.messages).toHaveLength(2);
    expect(demarc.slack.socket.acknowledged).toEqual(expect.arrayContaining([again, other]));
  });

  it('keeps trying when the connection breaks and the next one is refused', async () => {
    demarc.slack.socket.breakOff(1);
    await demarc.slack.socket.connected(2);
    demarc.slack.socket.send('events_api', slackFixture('app-mention'));
    await demarc.slack.message(1);
    expect(demarc.log.join()).toContain('Slack could not be reached for a new connection');
  });

  it('says that it is cut off for as long as it is', async () => {
    const { platform, slack } = demarc;
    expect(platform.isConnected?.()).toBe(true);
    slack.socket.breakOff(2);
    while (platform.isConnected?.()) await pause(10);
    while (!platform.isConnected?.()) await pause(10);
    expect(slack.socket.connections).toBe(2);
    await platform.stop();
    expect(platform.isConnected?.()).toBe(false);
  });

  it('stops while it is trying', async () => {
    demarc.slack.socket.breakOff(1_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await demarc.platform.stop();
    expect(demarc.slack.socket.connections).toBe(1);
  });

  it('leaves no connection behind when it is stopped while one is being made', async () => {
    demarc.slack.socket.refresh();
    await demarc.slack.called('apps.connections.open', 2);
    await demarc.platform.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(demarc.slack.socket.open).toBe(0);
  });

  it('serves nothing over HTTP', async () => {
    const { log, platform, slack } = demarc;
    expect(platform.routes).toEqual([]);
    expect(slack.calls.map((call) => call.method)).toEqual(['auth.test', 'apps.connections.open']);
    expect(log).toEqual([]);
  });
});
