import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { renderBlocks } from '../../../adapters/slack/render/render-blocks.js';
import { createInbox } from '../../../src/create-inbox.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import { demarcOf } from '../../demarc-of.js';
import { startHttpProxy } from '../../servers/http-proxy.js';
import { checkBlocks } from '../../servers/slack-block-check.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { startSlackServer } from '../../servers/slack-server.js';
import { buildAnswer } from './build-answer.js';
import { type RunningSlack, type StartOptions, startSlack } from './start-slack.js';

/** One test for each thing that Slack demands of an app or that people expect of one, by the name it has in CONTRIBUTING.md. */
describe('what is expected of an app on Slack', () => {
  let demarc: RunningSlack | undefined;
  afterEach(async () => {
    await demarc?.stop();
    demarc = undefined;
  });
  const start = async (options: StartOptions = {}): Promise<RunningSlack> => {
    demarc = await startSlack(options);
    return demarc;
  };
  /** A mention of its own in a channel. */
  const mention = (text: string, at: number, channel = 'C0CLOUD') =>
    slackFixture('app-mention', (body) => {
      body.event_id = `Ev0M${at}`;
      Object.assign(body.event, { channel, text: `<@U0DEMARC> ${text}`, ts: `${1764000000 + at}.000100` });
    });

  it('a delivery is acknowledged in time however slow the answer is, and answered once however often it comes', async () => {
    const { send, slack, stop } = await start({
      answer: async () => {
        await new Promise((resolve) => setTimeout(resolve, 2_400));
        return buildAnswer();
      },
    });
    const began = performance.now();
    const first = send({ json: mention('who patches RDS?', 1) });
    const headers = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    const replies = await Promise.all([first, send({ json: mention('who patches RDS?', 1) }, { headers })]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(performance.now() - began).toBeLessThan(3_000);
    await stop();
    expect(slack.messages).toHaveLength(1);
  });

  it('a rate limit of one channel is honoured there and holds up no other channel', async () => {
    const { send, slack } = await start();
    slack.fault({ kind: 'rate-limit', seconds: 1 });
    await send({ json: mention('who patches RDS?', 1) });
    await slack.message(1);
    await send({ json: mention('who patches EC2?', 2) });
    const began = performance.now();
    await send({ json: mention('who patches EKS?', 3, 'G0SECRET') });
    expect((await slack.message(2)).body.channel).toBe('G0SECRET');
    expect(performance.now() - began).toBeLessThan(700);
    await slack.message(4);
    const threads = slack.posted('C0CLOUD').map((message) => message.thread_ts);
    expect(threads).toEqual(['1764000001.000100', '1764000002.000100']);
  });

  it('nothing exceeds what a message may hold', () => {
    const long = 'A very long sentence about & and <that>. '.repeat(400);
    const answer = buildAnswer({
      headline: long,
      title: long,
      blocks: Array.from({ length: 80 }, () => ({ type: 'paragraph' as const, text: long })),
      suggestions: Array.from({ length: 40 }, () => ({ label: long, question: long.slice(0, 2_000) })),
    });
    const { blocks, text } = renderBlocks(answer, {
      vote: true,
      share: 'x'.repeat(2_000),
      sharedBy: 'U0ANNA',
    });
    expect(checkBlocks(blocks)).toEqual([]);
    expect(text.length).toBeLessThanOrEqual(4_000);
  });

  it('the text of a message is the whole answer, for notifications and screen readers', async () => {
    const { send, slack } = await start();
    await send({ json: mention('who patches RDS?', 1) });
    const { text, blocks } = (await slack.message(1)).body;
    expect(text).toContain('Shared. Operating-system patching');
    expect(text).toContain('You: You choose the maintenance window.');
    expect(text).toContain('https://docs.aws.amazon.com/rds/maintain.html');
    expect(JSON.stringify(blocks)).toContain('You choose the maintenance window.');
  });

  it('what somebody typed can make nobody’s phone ring, and links are not unfurled', async () => {
    const { send, slack } = await start({
      answer: async (question) =>
        buildAnswer({ title: question, blocks: [{ type: 'paragraph', text: question }] }),
    });
    await send({ json: mention('&lt;!channel&gt; &lt;@U0BOB&gt; *bold* <!here>', 1) });
    const { body } = await slack.message(1);
    expect(JSON.stringify(body)).not.toMatch(/<[!@]/);
    expect(body).toMatchObject({ unfurl_links: false, unfurl_media: false, link_names: false });
  });

  it('bots, edits and ourselves get no answer, and two that answer each other are stopped', async () => {
    const { send, slack, stop, asked } = await start();
    for (const name of [
      'message-bot',
      'message-own',
      'message-changed',
      'message-deleted',
      'message-file-share',
      'message-channel-join',
    ]) {
      await send({ json: slackFixture(name) });
    }
    expect(asked).toEqual([]);
    for (let at = 0; at < 40; at += 1) {
      await send({
        json: slackFixture('app-mention-in-thread', (body) =>
          Object.assign(body, { event_id: `Ev0LOOP${at}` }),
        ),
      });
    }
    await stop();
    expect(slack.messages.length).toBeGreaterThan(10);
    expect(slack.messages.length).toBeLessThan(30);
  });

  it('it speaks where it is mentioned, stays in the thread, and hears follow-ups there alone', async () => {
    const ours = 'slack:T0LOCAL:C0CLOUD:1764000000.000100';
    const { send, slack, stop, asked } = await start({
      demarc: { follows: async (conversation) => conversation === ours },
      answer: async (question) =>
        question.includes('Lambda') ? buildAnswer() : buildAnswer({ outcome: 'unknown', kind: 'unclear' }),
    });
    const say = (text: string, thread: string | undefined, eventId: string) =>
      send({
        json: slackFixture('message-channel-thread', (body) => {
          body.event_id = eventId;
          Object.assign(body.event, { text, thread_ts: thread });
        }),
      });
    await say('and Lambda?', '1764000000.000100', 'Ev0A');
    await say('lunch?', '1764000000.000100', 'Ev0B');
    await say('<@U0BOB> and Lambda?', '1764000000.000100', 'Ev0C');
    await say('and Lambda?', '1763000000.000100', 'Ev0D');
    await say('and Lambda?', undefined, 'Ev0E');
    await stop();
    expect(asked.map(({ question }) => question)).toEqual(['and Lambda?', 'lunch?']);
    expect(slack.messages.map(({ body }) => body.thread_ts)).toEqual(['1764000000.000100']);
    expect(slack.calls.map(({ method }) => method)).not.toContain('conversations.history');
  });

  it('the answer to a command is private, with a button that shares it; help always works', async () => {
    const { send, slack, asked } = await start();
    const command = { ...slackFixture('slash-command'), response_url: slack.responseUrl };
    const body = (await (await send({ form: command })).json()) as Record<string, unknown>;
    expect(body.response_type).toBe('ephemeral');
    expect(JSON.stringify(body.blocks)).toContain('Share with channel');
    for (const [at, text] of ['', 'help', 'frobnicate the RDS'].entries()) {
      await send({ form: { ...command, text, trigger_id: `9900.${at}` } });
    }
    expect(asked.slice(1).map(({ question }) => question)).toEqual(['help', 'help', 'frobnicate the RDS']);
  });

  it('it asks for the fewest scopes, and the README says what each is for', () => {
    const manifest = JSON.parse(readFileSync('adapters/slack/manifest.json', 'utf8'));
    const readme = readFileSync('README.md', 'utf8');
    for (const scope of manifest.oauth_config.scopes.bot) expect(readme).toContain(`| \`${scope}\` | `);
  });

  it('the agent surface gets questions to start with, a status while it looks, and a title', async () => {
    const examples = [{ label: 'Who patches RDS?', question: 'who patches RDS?' }];
    const home = async () => ({ ...(await demarcOf(async () => buildAnswer()).home({} as never)), examples });
    const { send, slack, stop } = await start({ demarc: { home } });
    await send({ json: slackFixture('assistant-thread-started') });
    await slack.called('assistant.threads.setSuggestedPrompts', 1);
    await send({ json: slackFixture('message-im-assistant') });
    await slack.message(1);
    await stop();
    const [thread] = [...slack.world.threads.values()];
    expect(thread?.prompts).toEqual([{ title: 'Who patches RDS?', message: 'who patches RDS?' }]);
    expect(thread?.statuses).toContain('is looking it up…');
    expect(thread?.title).toBe('Operating-system patching · Amazon RDS');
  });

  it('whoever removes it has everything of theirs deleted', async () => {
    const forgotten: string[] = [];
    const { send, stop } = await start({ demarc: { forget: async (whom) => void forgotten.push(whom) } });
    await send({ json: slackFixture('app-uninstalled') });
    await send({ json: slackFixture('tokens-revoked') });
    await stop();
    expect(forgotten).toEqual(['slack:T0LOCAL', 'slack:T0LOCAL']);
  });

  it('another address of the Web API, such as GovCloud’s, and a proxy are matters of configuration', async () => {
    const proxy = await startHttpProxy();
    const slack = await startSlackServer();
    const { send } = await start({ slack, proxy: { url: proxy.url, except: undefined } });
    await send({ json: mention('who patches RDS?', 1) });
    await slack.message(1);
    expect(new Set(proxy.tunnels)).toEqual(new Set([new URL(slack.apiUrl).host]));
    await demarc?.stop();
    await slack.close();
    await proxy.close();
  });

  it('in a channel shared with another company it is silent unless that is allowed', async () => {
    const inbox = createInbox(createMemoryStore(), Date.now);
    const silent = await start({ inbox });
    await silent.send({ json: slackFixture('app-mention-shared-channel') });
    expect((await silent.slack.message(1)).body.text).toContain('shared with another company');
    const tip = silent.platform.post?.('slack:T0LOCAL:C0SHARED', buildAnswer(), 'tip');
    await expect(tip).rejects.toMatchObject({ name: 'PlatformError', gone: true });
    await silent.stop();
    expect(silent.asked).toEqual([]);
    const allowed = await start({ answersShared: true });
    await allowed.send({ json: slackFixture('app-mention-shared-channel') });
    expect((await allowed.slack.message(1)).body.text).toContain('Shared. Operating-system patching');
  });
});
