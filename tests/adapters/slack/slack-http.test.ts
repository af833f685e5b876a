import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkBlocks } from '../../servers/slack-block-check.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { type RunningSlack, startSlack } from './start-slack.js';

describe('Slack over HTTP', () => {
  let demarc: RunningSlack;
  beforeEach(async () => {
    demarc = await startSlack();
  });
  afterEach(() => demarc.stop());

  const press = (name: string) =>
    slackFixture(name, (body) => {
      body.response_url = demarc.slack.responseUrl;
    });
  const command = (text: string) => ({
    ...slackFixture('slash-command'),
    text,
    response_url: demarc.slack.responseUrl,
  });

  it('answers a mention in its thread', async () => {
    const response = await demarc.send({ json: slackFixture('app-mention') });
    expect(response.status).toBe(200);
    const { method, body } = await demarc.slack.message(1);
    expect(method).toBe('chat.postMessage');
    expect(body).toMatchObject({ channel: 'C0CLOUD', thread_ts: '1764000000.000100' });
    expect(body).toMatchObject({ unfurl_links: false, unfurl_media: false, link_names: false });
    expect(body.text).toMatch(/^Shared\. Operating-system patching/);
    expect(JSON.stringify(body.blocks)).toContain('🟣 *Shared.*');
    expect(demarc.asked).toMatchObject([
      {
        question: 'who patches RDS?',
        conversation: 'slack:T0LOCAL:C0CLOUD:1764000000.000100',
        from: { tenant: 'slack:T0LOCAL', person: 'slack:T0LOCAL:U0ANNA', place: 'slack:T0LOCAL:C0CLOUD' },
      },
    ]);
  });

  it('answers a mention inside a thread in that thread', async () => {
    await demarc.send({
      json: slackFixture('app-mention', ({ event }) => {
        event.thread_ts = '1763000000.000001';
      }),
    });
    expect((await demarc.slack.message(1)).body.thread_ts).toBe('1763000000.000001');
    expect(demarc.asked[0]?.conversation).toBe('slack:T0LOCAL:C0CLOUD:1763000000.000001');
  });

  it('answers a direct message beside it', async () => {
    await demarc.send({ json: slackFixture('message-im') });
    const { body } = await demarc.slack.message(1);
    expect(body.channel).toBe('D0ANNA');
    expect(body.thread_ts).toBeUndefined();
    expect(demarc.asked).toMatchObject([
      {
        question: 'wie patcht RDS?',
        conversation: 'slack:T0LOCAL:U0ANNA:D0ANNA',
        from: { place: 'slack:T0LOCAL:U0ANNA' },
      },
    ]);
  });

  it('answers the slash command to the one who typed it', async () => {
    const response = await demarc.send({ form: command('who patches RDS?') });
    expect(response.status).toBe(200);
    const body = (await response.json()) as Record<string, unknown>;
    expect(body).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(checkBlocks(body.blocks)).toEqual([]);
    expect(demarc.slack.messages).toEqual([]);
    expect(demarc.asked).toMatchObject([
      { question: 'who patches RDS?', conversation: 'slack:T0LOCAL:U0ANNA:C0CLOUD' },
    ]);
  });

  it.each(['', '   ', 'help'])('takes /demarc with "%s" for a call for help', async (text) => {
    await demarc.send({ form: command(text) });
    expect(demarc.asked[0]?.question).toBe('help');
  });

  it('takes a mention without a question for a call for help', async () => {
    await demarc.send({
      json: slackFixture('app-mention', ({ event }) => {
        event.text = '<@U0DEMARC>';
      }),
    });
    await demarc.slack.message(1);
    expect(demarc.asked[0]?.question).toBe('help');
  });

  it('answers a pressed button in the thread of its message', async () => {
    await demarc.send({ payload: press('press-in-channel') });
    const { method, body } = await demarc.slack.message(1);
    expect(method).toBe('chat.postMessage');
    expect(body).toMatchObject({ channel: 'C0CLOUD', thread_ts: '1764000000.000100' });
    expect(demarc.asked).toMatchObject([
      {
        question: 'who patches the database engine of RDS?',
        conversation: 'slack:T0LOCAL:C0CLOUD:1764000000.000100',
      },
    ]);
  });

  it('answers a pressed button in a direct message beside it', async () => {
    const body = press('press-in-channel');
    body.channel = { id: 'D0ANNA', name: 'directmessage' };
    body.message.thread_ts = undefined;
    await demarc.send({ payload: body });
    expect((await demarc.slack.message(1)).body.thread_ts).toBeUndefined();
    expect(demarc.asked[0]?.conversation).toBe('slack:T0LOCAL:U0ANNA:D0ANNA');
  });

  it.each([
    ['', undefined],
    [', also when Slack sends the message along', { type: 'message', ts: '1764000006.000200' }],
  ])('answers a button under an answer for one person to that person%s', async (_more, message) => {
    await demarc.send({ payload: { ...press('press-in-private'), message } });
    const { method, body } = await demarc.slack.message(1);
    expect(method).toBe('response_url');
    expect(body).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    expect(demarc.asked[0]?.conversation).toBe('slack:T0LOCAL:U0ANNA:C0CLOUD');
  });

  it('acknowledges a button that is not ours and leaves it at that', async () => {
    const body = press('press-in-channel');
    body.actions[0].action_id = 'somebody-elses';
    expect((await demarc.send({ payload: body })).status).toBe(200);
    await demarc.stop();
    expect(demarc.slack.messages).toEqual([]);
  });

  it('answers the challenge with which Slack checks the address', async () => {
    const response = await demarc.send({ json: { type: 'url_verification', challenge: 'c-123' } });
    expect(await response.json()).toEqual({ challenge: 'c-123' });
  });
});
