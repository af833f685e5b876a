import { afterEach, describe, expect, it } from '@jest/globals';
import { slackFixture } from '../../servers/slack-fixture.js';
import { buttonIn } from './button-in.js';
import { type RealSlack, startRealSlack } from './start-real-slack.js';

describe('"Who is responsible?" among the actions of a message', () => {
  let demarc: RealSlack;
  afterEach(() => demarc.stop());
  const choose = (text: string) =>
    demarc.interact(
      slackFixture('message-action', (body) => {
        body.callback_id = 'who-is-responsible';
        body.message.text = text;
      }),
    );
  const seen = () => demarc.slack.world.ephemerals.get('C0CLOUD') ?? [];

  it.each([
    ['Who patches the guest OS of our EC2 fleet &amp; when?', /^You\. .*Amazon EC2/],
    ['Wie maakt de back-ups van DynamoDB?', /^Jij\. .*Amazon DynamoDB/],
  ])('answers to whoever chose it alone: %s', async (text, answer) => {
    demarc = await startRealSlack();
    await choose(text);
    await demarc.slack.message(1);
    await demarc.stop();
    expect(seen()).toMatchObject([{ user: 'U0ANNA', text: expect.stringMatching(answer) }]);
    expect(demarc.slack.posted('C0CLOUD')).toEqual([]);
  });

  it('may be shared with the channel', async () => {
    demarc = await startRealSlack();
    await choose('who patches RDS?');
    await demarc.slack.message(1);
    const [shown] = seen();
    const button = buttonIn(shown?.blocks, 'share');
    await demarc.pressPrivate(shown as never, { ...button });
    await demarc.slack.called('response_url', 2);
    expect(demarc.slack.posted('C0CLOUD')[0]?.text).toBe(shown?.text);
    expect(seen()).toEqual([]);
  });

  it.each(['', '   ', '<@U0BOB>'])('says what it misses of a message without words: %j', async (text) => {
    demarc = await startRealSlack();
    await choose(text);
    const { body } = await demarc.slack.message(1);
    expect(buttonIn(body.blocks, 'share')).toBeUndefined();
  });

  it('does nothing for the shortcut of another app', async () => {
    demarc = await startRealSlack();
    expect((await demarc.interact(slackFixture('message-action'))).status).toBe(200);
    await demarc.stop();
    expect(demarc.slack.messages).toEqual([]);
  });
});
