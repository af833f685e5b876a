import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { slackFixture } from '../../servers/slack-fixture.js';
import { buildAnswer } from './build-answer.js';
import { type RunningSlack, startSlack } from './start-slack.js';

describe('what Slack delivers', () => {
  let demarc: RunningSlack;
  beforeEach(async () => {
    demarc = await startSlack();
  });
  afterEach(() => demarc.stop());

  it('is refused with a wrong signature', async () => {
    const response = await demarc.send({ json: slackFixture('app-mention') }, { secret: 'another secret' });
    expect(response.status).toBe(401);
    await demarc.stop();
    expect(demarc.asked).toEqual([]);
    expect(demarc.slack.messages).toEqual([]);
    expect(demarc.log.join()).toContain('Failed to verify authenticity: signature mismatch');
  });

  it('is refused without a signature', async () => {
    const headers = { 'x-slack-signature': '' };
    expect((await demarc.send({ json: slackFixture('app-mention') }, { headers })).status).toBe(401);
  });

  it('is refused when it was signed more than five minutes ago', async () => {
    const timestamp = Math.floor(Date.now() / 1000) - 301;
    const response = await demarc.send({ json: slackFixture('app-mention') }, { timestamp });
    expect(response.status).toBe(401);
    await demarc.stop();
    expect(demarc.slack.messages).toEqual([]);
  });

  it('is refused when it is larger than any delivery of Slack', async () => {
    const response = await demarc.send({ json: { text: 'x'.repeat(600_000) } });
    expect([response.status, response.headers.get('connection')]).toEqual([413, 'close']);
  });

  it('is refused when it is no JSON, and the log does not quote it', async () => {
    const response = await demarc.send({ raw: 'patches { that is no JSON' });
    expect(response.status).toBe(400);
    expect(demarc.log.join()).toContain('Malformed request body');
    expect(demarc.log.join()).not.toContain('patches');
  });

  it.each([
    ['null', { raw: ' null' }],
    ['a form with null in it', { payload: null }],
  ])('is refused when it is %s, and ends nothing', async (_what, content) => {
    expect((await demarc.send(content)).status).toBe(401);
  });

  it('is not verified, and so not read, when it only claims to be a check of the certificate', async () => {
    const form = { ssl_check: '1', payload: JSON.stringify(slackFixture('press-in-channel')) };
    const response = await demarc.send({ form }, { secret: 'another secret' });
    expect(response.status).toBe(200);
    await demarc.stop();
    expect(demarc.asked).toEqual([]);
  });

  it.each([
    ['an event', () => ({ json: slackFixture('app-mention') })],
    ['a pressed button', () => ({ payload: slackFixture('press-in-channel') })],
  ])('is answered once, though %s comes three times', async (_kind, content) => {
    const headers = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    const responses = await Promise.all([
      demarc.send(content()),
      demarc.send(content(), { headers }),
      demarc.send(content(), { headers: { ...headers, 'x-slack-retry-num': '2' } }),
    ]);
    expect(responses.map((response) => response.status)).toEqual([200, 200, 200]);
    await demarc.stop();
    expect(demarc.slack.messages).toHaveLength(1);
  });

  it('is answered once, though a command comes three times', async () => {
    const form = { ...slackFixture('slash-command'), response_url: demarc.slack.responseUrl };
    const responses = await Promise.all([1, 2, 3].map(() => demarc.send({ form })));
    const bodies = await Promise.all(responses.map((response) => response.text()));
    await demarc.stop();
    expect(responses.map((response) => response.status)).toEqual([200, 200, 200]);
    expect(bodies.filter((body) => body !== '')).toHaveLength(1);
    expect(demarc.slack.messages).toEqual([]);
  });

  it('is answered when only the redelivery arrives', async () => {
    await demarc.send({ json: slackFixture('app-mention') }, { headers: { 'x-slack-retry-num': '1' } });
    await demarc.slack.message(1);
  });

  it.each<[string, (event: Record<string, unknown>) => void]>([
    ['our own message', (event) => Object.assign(event, { user: 'U0DEMARC' })],
    ['another bot', (event) => Object.assign(event, { bot_id: 'B0OTHER' })],
    ['a bot of the old kind', (event) => Object.assign(event, { subtype: 'bot_message', user: undefined })],
    ['an edited mention', (event) => Object.assign(event, { edited: { user: 'U0ANNA', ts: '1' } })],
    ['a message that only shares a file', (event) => Object.assign(event, { subtype: 'file_share' })],
    ['Slackbot', (event) => Object.assign(event, { user: 'USLACKBOT' })],
  ])('is passed over when it comes from %s', async (_who, change) => {
    for (const name of ['app-mention', 'message-im']) {
      await demarc.send({ json: slackFixture(name, ({ event }) => change(event)) });
    }
    await demarc.stop();
    expect(demarc.asked).toEqual([]);
  });

  it('is passed over when it is an edit, or a message in a channel that does not mention us', async () => {
    await demarc.send({ json: slackFixture('message-changed') });
    await demarc.send({
      json: slackFixture('message-im', ({ event }) => {
        event.channel_type = 'channel';
      }),
    });
    await demarc.stop();
    expect(demarc.asked).toEqual([]);
  });

  it('comes back later when it arrives after the stop', async () => {
    await demarc.platform.stop();
    expect((await demarc.send({ json: slackFixture('app-mention') })).status).toBe(503);
  });

  it('is answered before the stop when it was acknowledged before it', async () => {
    let finish = () => {};
    const thinking = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = await startSlack({
      answer: async () => {
        await thinking;
        return buildAnswer();
      },
    });
    expect((await slow.send({ json: slackFixture('app-mention') })).status).toBe(200);
    const stopped = slow.platform.stop();
    finish();
    await stopped;
    expect(slow.slack.messages).toHaveLength(1);
    await slow.stop();
  });
});
