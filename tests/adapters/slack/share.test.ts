import { afterEach, describe, expect, it } from '@jest/globals';
import type { Json } from '../../../src/contract/inbox.js';
import { createInbox } from '../../../src/create-inbox.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { buttonIn } from './button-in.js';
import { type RealSlack, type Shown, startRealSlack } from './start-real-slack.js';

/** What an answer says, without its buttons and who shared it. */
function said({ blocks }: { readonly blocks?: unknown }): unknown {
  const kinds = ['section', 'table', 'context'];
  return (blocks as { type: string }[]).filter(({ type }) => kinds.includes(type));
}

describe('the button that shares a private answer', () => {
  let demarc: RealSlack;
  afterEach(() => demarc.stop());
  const share = async (shown: Shown, channel = 'C0CLOUD') => {
    const button = buttonIn(shown.blocks, 'share');
    if (!button) throw new Error('There is nothing to share.');
    await demarc.pressPrivate(shown, button, { channel });
  };
  const seen = (channel = 'C0CLOUD') => demarc.slack.world.ephemerals.get(channel) ?? [];

  it.each([
    ['who patches RDS?', 'Share with channel', 'Shared by '],
    ['wie patcht RDS?', 'Delen met kanaal', 'Gedeeld door '],
  ])('posts exactly that answer and takes the private copy away: %s', async (question, label, by) => {
    demarc = await startRealSlack();
    const shown = await demarc.command(question);
    expect(buttonIn(shown.blocks, 'share')?.text.text).toBe(label);
    await share(shown);
    await demarc.slack.called('response_url', 1);
    const [posted] = demarc.slack.posted('C0CLOUD');
    expect(posted?.text).toBe(shown.text);
    expect(said(posted ?? {})).toEqual(said(shown));
    expect(posted?.blocks).toContainEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: by },
            { type: 'user', user_id: 'U0ANNA' },
          ],
        },
      ],
    });
    expect(posted?.thread_ts).toBeUndefined();
    expect(seen()).toEqual([]);
  });

  it('posts the answer to a follow-up as it was, although something else was asked since', async () => {
    demarc = await startRealSlack();
    await demarc.command('wie maakt back-ups van RDS?');
    const shown = await demarc.command('en Lambda?');
    expect(shown.text).toMatch(/Lambda/);
    await demarc.command('who encrypts S3?');
    await share(shown);
    const { body } = await demarc.slack.message(1);
    expect(body.text).toBe(shown.text);
  });

  it('posts the tip that was given, and not another', async () => {
    demarc = await startRealSlack();
    const shown = await demarc.command('tip');
    demarc.wait(1_000);
    await share(shown);
    expect((await demarc.slack.message(1)).body.text).toBe(shown.text);
  });

  it.each([
    ['not_in_channel', 'C0OPEN', 'en', /^I am not in this channel.*\/invite @demarc/],
    ['hidden', 'G0HIDDEN', 'nl', /^Ik zit niet in dit kanaal.*\/invite @demarc/],
    ['shared', 'C0SHARED', 'en', /^This channel is shared with another company/],
    ['shared', 'C0SHARED', 'nl', /^Dit kanaal wordt gedeeld met een ander bedrijf/],
  ])(
    'says kindly why it cannot, and leaves the private copy: %s, %s, %s',
    async (_why, channel, locale, kindly) => {
      demarc = await startRealSlack();
      const question = locale === 'en' ? 'who patches RDS?' : 'wie patcht RDS?';
      const shown = await demarc.command(question, { channel });
      await share(shown, channel);
      await demarc.slack.called('response_url', 1);
      expect(demarc.slack.posted(channel)).toEqual([]);
      expect(seen(channel)[0]?.text).toBe(shown.text);
      expect(seen(channel)[1]?.text).toMatch(kindly);
    },
  );

  it('says so too when the channel was left, or may not be posted in, at the last moment', async () => {
    demarc = await startRealSlack();
    for (const [error, kindly] of [
      ['not_in_channel', /I am not in this channel/],
      ['restricted_action', /Slack does not let me post/],
    ] as const) {
      demarc.slack.fault({ kind: 'refuse', error }, 'chat.postMessage');
      await share(await demarc.command('who patches RDS?'));
      await demarc.slack.called('response_url', error === 'not_in_channel' ? 1 : 2);
      expect(seen().at(-1)?.text).toMatch(kindly);
    }
  });

  it('posts in a channel that is shared with another company where the operator allows it', async () => {
    demarc = await startRealSlack({ answersShared: true });
    await share(await demarc.command('who patches RDS?', { channel: 'C0SHARED' }), 'C0SHARED');
    await demarc.slack.called('response_url', 1);
    expect(demarc.slack.posted('C0SHARED')).toHaveLength(1);
  });

  it.each([
    ['a notice', 'help', 'C0CLOUD'],
    ['a setting', 'language nl', 'C0CLOUD'],
    ['what is not known', 'who ate my lunch on the moon?', 'C0CLOUD'],
    ['a direct message, where nobody else is', 'who patches RDS?', 'D0ANNA'],
  ])('is not there under %s', async (_what, text, channel) => {
    demarc = await startRealSlack();
    const { blocks } = await demarc.command(text, { channel });
    expect(buttonIn(blocks, 'share')).toBeUndefined();
  });

  it('puts nothing that was typed where replies are kept', async () => {
    const kept: Json[] = [];
    const inbox = createInbox(createMemoryStore(), Date.now);
    demarc = await startRealSlack({
      inbox: {
        ...inbox,
        take: (delivery, reply) => {
          kept.push(reply);
          return inbox.take(delivery, reply);
        },
      },
    });
    // Slack takes it late, so it is kept before the question is acknowledged.
    demarc.slack.fault({ kind: 'slow', ms: 2_300 });
    const shortcut = slackFixture('message-action', (body) => {
      body.callback_id = 'who-is-responsible';
      body.message.text = 'who patches RDS in our zeppelin account?';
    });
    await demarc.interact(shortcut);
    await demarc.slack.message(1);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('zeppelin');
    expect(JSON.stringify(demarc.slack.messages)).toContain('zeppelin');
  });
});
