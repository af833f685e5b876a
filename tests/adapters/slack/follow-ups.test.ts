import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { slackFixture } from '../../servers/slack-fixture.js';
import { buttonIn } from './button-in.js';
import { type RealSlack, startRealSlack } from './start-real-slack.js';

const ROOT = '1764000000.000100';
const HALF_AN_HOUR = 30 * 60_000;

describe('a thread in which Demarc has answered', () => {
  let demarc: RealSlack;
  beforeEach(async () => {
    demarc = await startRealSlack();
  });
  afterEach(() => demarc.stop());
  const mention = async (text: string) => {
    await demarc.say(`<@U0DEMARC> ${text}`, { ts: ROOT });
    await demarc.slack.message(1);
  };
  /** What stands in the channel once all is quiet. */
  const quiet = async () => {
    await demarc.stop();
    return demarc.slack.posted('C0CLOUD').map(({ text }) => text?.split('\n')[0]);
  };

  it.each([
    ['who patches RDS?', 'and Lambda?', /AWS Lambda$/],
    ['who patches RDS?', 'and Lambda', /AWS Lambda$/],
    ['wie patcht RDS?', 'en Lambda?', /AWS Lambda$/],
    ['wie maakt back-ups van RDS?', 'hoe zit het met DynamoDB?', /Amazon DynamoDB$/],
  ])('answers there without another mention: %s %s', async (first, next, title) => {
    await mention(first);
    await demarc.say(next, { thread: ROOT });
    const { body } = await demarc.slack.message(2);
    expect(body).toMatchObject({ channel: 'C0CLOUD', thread_ts: ROOT });
    expect(String(body.text).split('\n')[0]).toMatch(title);
  });

  it.each([
    'lunch?',
    'thanks, very clear',
    'help',
    'we patch RDS ourselves',
    'I will ask the Lambda team',
    'ik heb liever Lambda',
    'tips off',
    'forget me',
    'taal nl',
    'who is on call tonight?',
    'does <@U0BOB> know about Lambda?',
    '<!subteam^S0OPS> and Lambda?',
    '<!here> and Lambda?',
  ])('is left alone by Demarc when people talk: %s', async (chatter) => {
    await demarc.store.keepPreference('slack:T0LOCAL:U0ANNA', { locale: 'en' });
    await mention('who patches RDS?');
    await demarc.say(chatter, { thread: ROOT });
    expect(await quiet()).toHaveLength(1);
    expect(await demarc.store.preference('slack:T0LOCAL:U0ANNA')).toEqual({ locale: 'en' });
    expect(await demarc.store.gaps()).toEqual([]);
  });

  it('is heard for half an hour after the last answer, however much is said in between', async () => {
    await mention('who patches RDS?');
    demarc.wait(HALF_AN_HOUR - 60_000);
    await demarc.say('lunch?', { thread: ROOT });
    demarc.wait(2 * 60_000);
    await demarc.say('and Lambda?', { thread: ROOT });
    expect(await quiet()).toHaveLength(1);
  });

  it('is no other thread, and not the channel', async () => {
    await mention('who patches RDS?');
    await demarc.say('and Lambda?', { thread: '1764000099.000100' });
    await demarc.say('and Lambda?');
    expect(await quiet()).toHaveLength(1);
  });

  it('begins with a pressed button too', async () => {
    await mention('who patches RDS?');
    const [answer] = demarc.slack.posted('C0CLOUD');
    const press = slackFixture('press-in-thread', (body) => {
      body.actions = [buttonIn(answer?.blocks, 'ask-')];
    });
    await demarc.interact(press);
    await demarc.slack.message(2);
    await demarc.say('and DynamoDB?', { thread: ROOT });
    expect((await demarc.slack.message(3)).body.thread_ts).toBe(ROOT);
  });

  it('keeps what it is about as ids, and nothing of what was said', async () => {
    await mention('who patches RDS in our zeppelin account?');
    const kept = await demarc.store.conversation(`slack:T0LOCAL:C0CLOUD:${ROOT}`, Date.now());
    expect(kept).toMatchObject({ services: ['rds'] });
    expect(JSON.stringify(kept)).not.toContain('zeppelin');
    expect(demarc.log.join()).toBe('');
  });
});

describe('a direct message', () => {
  let demarc: RealSlack;
  beforeEach(async () => {
    demarc = await startRealSlack();
  });
  afterEach(() => demarc.stop());
  const write = (text: string, event_id: string) =>
    demarc.send({
      json: slackFixture('message-im', (body) => {
        body.event_id = event_id;
        body.event.text = text;
      }),
    });

  it('takes follow-ups, until the person is forgotten', async () => {
    await write('who patches RDS?', 'Ev1');
    await write('and Lambda?', 'Ev2');
    expect((await demarc.slack.message(2)).body.text).toMatch(/AWS Lambda\n/);
    await write('forget me', 'Ev3');
    expect((await demarc.slack.message(3)).body.text).toMatch(/^Forgotten/);
    await write('and DynamoDB?', 'Ev4');
    expect((await demarc.slack.message(4)).body.text).toMatch(/^Amazon DynamoDB: who does what/);
  });
});
