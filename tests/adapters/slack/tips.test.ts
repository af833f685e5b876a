import { afterEach, describe, expect, it } from '@jest/globals';
import type { Platform } from '../../../src/contract/platform.js';
import { type Sending, sendTips } from '../../../src/tips/send-tips.js';
import { everySubscription } from '../../every-subscription.js';
import { loadRealKnowledge } from '../../load-real-knowledge.js';
import { quietLog } from '../../quiet-log.js';
import { checkBlocks } from '../../servers/slack-block-check.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { buttonIn } from './button-in.js';
import { type RealSlack, startRealSlack } from './start-real-slack.js';

/** A Monday, a minute past nine in Amsterdam. */
const MONDAY = Date.parse('2026-11-30T08:01:00Z');

const WEEK = 7 * 24 * 3_600_000;

describe('a daily tip on Slack', () => {
  let demarc: RealSlack;
  let sending: Sending | undefined;
  afterEach(async () => {
    await sending?.stop();
    await demarc.stop();
  });
  /** Sends what is due at a moment; gives what ticks once more. */
  const send = async (now = MONDAY, platforms: readonly Platform[] = [demarc.platform]) => {
    const knowledge = await loadRealKnowledge();
    let tick = async () => {};
    sending = sendTips({
      knowledge,
      store: demarc.store,
      platforms,
      now: () => now,
      random: () => 0.5,
      every: (_milliseconds, run) => {
        tick = run;
        return () => {};
      },
      log: quietLog,
    });
    await tick();
    return tick;
  };

  it.each([
    ['tips on 09:00 Europe/Amsterdam en weekdays', 'Ask about this', 'Less often', 'Stop tips'],
    ['tips aan 09:00 Europe/Amsterdam nl werkdagen', 'Vraag hierover', 'Minder vaak', 'Tips stoppen'],
  ])('that was asked for with "%s" is posted once, and Slack takes it', async (command, ask, less, stop) => {
    demarc = await startRealSlack();
    await demarc.command(command);
    const tick = await send();
    await tick();
    const posted = demarc.slack.posted('C0CLOUD');
    expect(posted).toHaveLength(1);
    expect(checkBlocks(posted[0]?.blocks)).toEqual([]);
    expect(posted[0]?.thread_ts).toBeUndefined();
    expect(buttonIn(posted[0]?.blocks, 'ask-0')?.text.text).toBe(ask);
    expect(buttonIn(posted[0]?.blocks, 'ask-1')?.text.text).toBe(less);
    expect(buttonIn(posted[0]?.blocks, 'ask-2')?.text.text).toBe(stop);
    expect(posted[0]?.metadata).toEqual({
      event_type: 'demarc',
      event_payload: { id: 'tip:slack:T0LOCAL:C0CLOUD:2026-11-30' },
    });
  });

  it('comes in the direct message of whoever asked for it there', async () => {
    demarc = await startRealSlack();
    await demarc.command('tips on 09:00', { channel: 'D0ANNA' });
    await send();
    expect(demarc.slack.posted('D0ANNA')).toHaveLength(1);
  });

  it.each([
    ['ask-1', /^Tips staan aan\n.* op maandag, woensdag en vrijdag om 09:00/, [{ days: [1, 3, 5] }]],
    ['ask-2', /^Tips staan uit/, []],
  ] as const)(
    'comes less often, or is stopped, for all with its button, which says so in the thread: %s',
    async (action, said, left) => {
      demarc = await startRealSlack();
      await demarc.command('tips aan 09:00');
      await send();
      const [tip] = demarc.slack.posted('C0CLOUD');
      const press = slackFixture('press-at-top', (body) => {
        body.container.message_ts = tip?.ts;
        body.message.ts = tip?.ts;
        body.actions = [buttonIn(tip?.blocks, action)];
      });
      await demarc.interact(press);
      const { body } = await demarc.slack.message(2);
      expect(body).toMatchObject({ thread_ts: tip?.ts, text: expect.stringMatching(said) });
      expect(await everySubscription(demarc.store)).toMatchObject(left);
    },
  );

  it('leads to an answer in its thread', async () => {
    demarc = await startRealSlack();
    await demarc.command('tips on 09:00');
    await send();
    const [tip] = demarc.slack.posted('C0CLOUD');
    const press = slackFixture('press-at-top', (body) => {
      body.container.message_ts = tip?.ts;
      body.message.ts = tip?.ts;
      body.actions = [buttonIn(tip?.blocks, 'ask-0')];
    });
    await demarc.interact(press);
    const { body } = await demarc.slack.message(2);
    expect(body.thread_ts).toBe(tip?.ts);
    expect(body.text).toMatch(/^(AWS|You|Shared|It depends)/);
  });

  it.each([
    ['C0OPEN', 'tips on', /^I cannot post here\nI am not in this channel\. Invite me first/],
    ['G0HIDDEN', 'tips aan', /^Hier kan ik niets plaatsen\nIk zit niet in dit kanaal/],
    ['C0SHARED', 'tips on', /^No tips here\nThis channel is shared with another company/],
    ['C0SHARED', 'tips aan', /^Hier geen tips\nDit kanaal wordt gedeeld met een ander bedrijf/],
  ])('is refused kindly in %s: %s', async (channel, command, kindly) => {
    demarc = await startRealSlack();
    expect((await demarc.command(command, { channel })).text).toMatch(kindly);
    expect(await everySubscription(demarc.store)).toEqual([]);
  });

  it.each(['C0SHARED', 'C0OPEN', 'C0OLD'])(
    'is not posted in %s, and ends after three such days',
    async (channel) => {
      demarc = await startRealSlack();
      const address = `slack:T0LOCAL:${channel}`;
      const subscription = { address, by: null, time: '09:00', zone: 'Europe/Amsterdam', days: [1] };
      await demarc.store.keepSubscription(
        { ...subscription, locale: 'en', holidays: null, resumes: null },
        0,
      );
      for (const week of [0, 1, 2]) {
        expect(await demarc.store.subscription(address)).toBeDefined();
        await send(MONDAY + week * WEEK);
        await sending?.stop();
      }
      expect(demarc.slack.posted(channel)).toEqual([]);
      expect(await demarc.store.subscription(address)).toBeUndefined();
    },
  );

  it('waits, and is not given up, while our token has to be mended', async () => {
    demarc = await startRealSlack();
    await demarc.command('tips on 09:00');
    demarc.slack.answer('chat.postMessage', () => ({ ok: false, error: 'invalid_auth' }));
    await send();
    expect(await everySubscription(demarc.store)).toHaveLength(1);
  });
});
