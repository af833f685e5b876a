import { afterEach, describe, expect, it } from '@jest/globals';
import { createSlackPlatform } from '../../../adapters/slack/slack-platform.js';
import { ConfigError, StoreError } from '../../../src/contract/errors.js';
import { LABELS } from '../../../src/contract/labels.js';
import { createInbox } from '../../../src/create-inbox.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import { quietLog } from '../../quiet-log.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { buildAnswer } from './build-answer.js';
import { type RunningSlack, startSlack } from './start-slack.js';

describe('when something goes wrong on Slack', () => {
  let demarc: RunningSlack | undefined;
  afterEach(() => demarc?.stop());

  it.each(['en', 'nl'] as const)(
    'an error of ours is told kindly in %s and logged without words',
    async (locale) => {
      demarc = await startSlack({
        defaultLocale: locale,
        answer: async (question) => {
          throw new Error(`cannot think of ${question}`);
        },
      });
      await demarc.send({ json: slackFixture('app-mention') });
      const { body } = await demarc.slack.message(1);
      expect(body).toMatchObject({ text: LABELS[locale].broken, thread_ts: '1764000000.000100' });
      await demarc.stop();
      expect(demarc.log.join()).toContain('A question from Slack could not be answered');
      expect(demarc.log.join()).not.toContain('patches');
      expect(demarc.log.join()).not.toContain('xoxb-');
    },
  );

  const problem = 'Cannot write to data. Look at free space and permissions.';
  /** The mention stands in its channel, where what follows it can be looked for. */
  const mentionIn = ({ slack }: RunningSlack) =>
    slack.world.messages.add('C0CLOUD', { ts: '1764000000.000100', user: 'U0ANNA', text: 'a question' });
  const fails = () => Promise.reject(new StoreError(problem));

  it('a question that cannot be kept is answered before it is acknowledged, once, and the log names the remedy', async () => {
    const inbox = { ...createInbox(createMemoryStore(), Date.now), take: fails, claim: fails };
    demarc = await startSlack({ inbox });
    mentionIn(demarc);
    for (const _delivery of [1, 2])
      expect((await demarc.send({ json: slackFixture('app-mention') })).status).toBe(200);
    expect(demarc.slack.messages).toHaveLength(1);
    const command = await demarc.send({ form: demarc.slack.stamp(slackFixture('slash-command')) });
    expect(await command.json()).toMatchObject({ text: demarc.slack.messages[0]?.body.text });
    await demarc.send({ payload: demarc.slack.stamp(slackFixture('press-in-private')) });
    expect(demarc.slack.messages).toHaveLength(2);
    await demarc.stop();
    expect(demarc.log.join()).toContain(problem);
  });

  it.each(['en', 'nl'] as const)(
    'whoever asks while nothing is known of what was asked is told kindly in %s, however they asked',
    async (locale) => {
      const inbox = { ...createInbox(createMemoryStore(), Date.now), taken: fails };
      demarc = await startSlack({ inbox, defaultLocale: locale });
      const { slack, send } = demarc;
      mentionIn(demarc);
      const { broken } = LABELS[locale];
      await send({ json: slackFixture('app-mention') });
      await send({ payload: slack.stamp(slackFixture('press-in-private')) });
      expect(slack.messages.map(({ body }) => body.text)).toEqual([broken, broken]);
      const command = await send({ form: slack.stamp(slackFixture('slash-command')) });
      expect(await command.json()).toMatchObject({ text: broken, response_type: 'ephemeral' });
      const unasked = await send({ json: slackFixture('message-channel-thread') });
      expect(unasked.status).toBe(500);
      expect(slack.messages).toHaveLength(2);
    },
  );

  it('a rate limit is waited for, and the answer arrives', async () => {
    demarc = await startSlack();
    demarc.slack.fault({ kind: 'rate-limit', seconds: 1 });
    const began = performance.now();
    await demarc.send({ json: slackFixture('app-mention') });
    await demarc.slack.message(2);
    expect(performance.now() - began).toBeGreaterThan(950);
    await demarc.stop();
    expect(demarc.log).toEqual([]);
  });

  it('an answer that Slack may have taken is looked for, and not sent again', async () => {
    demarc = await startSlack();
    demarc.slack.fault({ kind: 'drop' });
    await demarc.send({ json: slackFixture('app-mention') });
    await demarc.slack.called('conversations.replies', 1);
    await demarc.stop();
    expect(demarc.slack.messages).toHaveLength(1);
    expect(demarc.log.join()).not.toContain('could not be delivered');
  });

  it('an answer whose blocks Slack refuses goes out as text', async () => {
    demarc = await startSlack();
    demarc.slack.fault({ kind: 'refuse', error: 'msg_blocks_too_long' });
    await demarc.send({ json: slackFixture('app-mention') });
    const { body } = await demarc.slack.message(2);
    expect(body.blocks).toBeUndefined();
    expect(body.text).toContain('You: You choose the maintenance window.');
  });

  it('an answer that Slack refuses for another reason is logged with that reason', async () => {
    demarc = await startSlack();
    demarc.slack.fault({ kind: 'refuse', error: 'not_in_channel' });
    await demarc.send({ json: slackFixture('app-mention') });
    await demarc.slack.message(1);
    await demarc.stop();
    expect(demarc.slack.messages).toHaveLength(1);
    expect(demarc.log.join()).toContain('not_in_channel');
  });

  it('what was asked never comes back unescaped', async () => {
    demarc = await startSlack({
      answer: async (question) =>
        buildAnswer({
          headline: question,
          title: question,
          blocks: [
            { type: 'paragraph', text: question },
            { type: 'list', title: question, items: [question] },
            { type: 'columns', columns: [{ title: question, text: question }] },
            { type: 'table', header: [question, 'b'], rows: [[question, question]] },
          ],
          sources: [
            { title: question, url: 'https://example.com/?a=1&b=2', checked: '2026-11-23', overdue: false },
          ],
          suggestions: [{ label: question, question: 'next' }],
        }),
    });
    const mention = slackFixture('app-mention', ({ event }) => {
      event.text =
        '<@U0DEMARC> &lt;!channel&gt; <!here> <@U1> &lt;@U1&gt; &amp;lt; *bold* <https://evil.example|x>';
    });
    await demarc.send({ json: mention });
    const { body } = await demarc.slack.message(1);
    expect(demarc.asked[0]?.question).toBe('<!channel> @here @ <@U1> &lt; *bold* x');
    expect(body.blocks).toHaveLength(8);
    for (const forbidden of ['<!', '<@', 'evil.example']) {
      expect(JSON.stringify(body)).not.toContain(forbidden);
    }
  });

  it('starting is refused with the setting to mend', async () => {
    await expect(startSlack({ botToken: 'xoxb-revoked' })).rejects.toThrow(
      /SLACK_BOT_TOKEN .* \(invalid_auth\)/,
    );
    await expect(startSlack({ appToken: 'xapp-revoked' })).rejects.toThrow(
      /SLACK_APP_TOKEN .* \(invalid_auth\)/,
    );
    const options = {
      botToken: LOCAL_SLACK.botToken,
      oauth: undefined,
      proxy: undefined,
      records: createMemoryStore(),
      signingSecret: undefined,
      appToken: undefined,
    };
    const build = () =>
      createSlackPlatform({
        ...options,
        apiUrl: undefined,
        answersShared: false,
        publicUrl: undefined,
        inbox: createInbox(createMemoryStore(), Date.now),
        log: quietLog,
        defaultLocale: 'en',
      });
    expect(build).toThrow(ConfigError);
  });

  it('starting is refused at once when Slack cannot be reached', async () => {
    await expect(startSlack({ apiUrl: 'http://127.0.0.1:9/api/' })).rejects.toThrow('ECONNREFUSED');
  });
});
