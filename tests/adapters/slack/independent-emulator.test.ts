import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bolt from '@slack/bolt';
import { createEmulator, type Emulator } from 'emulate';
import { renderBlocks } from '../../../adapters/slack/render/render-blocks.js';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.js';
import { buildAnswer } from './build-answer.js';

type Client = InstanceType<typeof bolt.webApi.WebClient>;

const TOKEN = 'xoxb-independent';
const SCOPES = ['chat:write', 'channels:read', 'channels:history'];

const clientOf = (slackApiUrl: string, token: string): Client =>
  new bolt.webApi.WebClient(token, {
    slackApiUrl,
    retryConfig: { retries: 0 },
    logLevel: bolt.LogLevel.ERROR,
  });

/**
 * An emulator of Slack that others wrote (vercel-labs/emulate) is asked the same as the local Slack of these tests, so that
 * a mistake of ours about Slack does not stand on both sides.
 */
describe('an answer', () => {
  let emulator: Emulator;
  let slack: SlackServer;
  let clients: Record<string, Client>;
  beforeAll(async () => {
    emulator = await createEmulator({
      service: 'slack',
      port: 0,
      seed: {
        slack: {
          team: { name: 'Local', domain: 'local' },
          channels: [{ name: 'cloud' }],
          tokens: [{ token: TOKEN, user: 'admin', scopes: SCOPES }],
          strict_scopes: true,
        },
      },
    });
    slack = await startSlackServer({ scopes: SCOPES });
    slack.addTeam(TOKEN, { id: 'T0LOCAL' });
    clients = {
      'the independent Slack': clientOf(`${emulator.url}/api/`, TOKEN),
      'the local Slack': clientOf(slack.apiUrl, TOKEN),
    };
  });
  afterAll(async () => {
    await emulator.close();
    await slack.close();
  });
  const names = ['the independent Slack', 'the local Slack'];
  const channelOf = async (client: Client) => {
    if (client === clients['the local Slack']) return 'C0CLOUD';
    const { channels = [] } = await client.conversations.list();
    return String(channels.find(({ name }) => name === 'cloud')?.id);
  };
  const refusal = (call: Promise<unknown>) =>
    call.then(
      () => 'taken',
      (error) => error.data?.error,
    );

  it.each(names)('is posted to a thread of %s, and reads the same afterwards', async (name) => {
    const client = clients[name] as Client;
    expect(await client.auth.test()).toMatchObject({
      ok: true,
      url: 'https://local.slack.com/',
      team: 'Local',
    });
    const channel = await channelOf(client);
    const { text, blocks } = renderBlocks(buildAnswer());
    const question = await client.chat.postMessage({ channel, text: 'who patches RDS?' });
    const metadata = { event_type: 'answer', event_payload: { id: '1' } };
    const thread_ts = String(question.ts);
    const answer = await client.chat.postMessage({ channel, thread_ts, text, blocks, metadata });
    const thread = await client.conversations.replies({ channel, ts: thread_ts, include_all_metadata: true });
    expect(thread.messages).toHaveLength(2);
    expect(thread.messages?.[1]).toMatchObject({
      type: 'message',
      ts: answer.ts,
      thread_ts,
      text,
      blocks,
      metadata,
    });
    const history = await client.conversations.history({ channel });
    expect(history.messages?.map(({ ts }) => ts)).toEqual([question.ts]);
  });

  it.each(names)('is changed and deleted at %s', async (name) => {
    const client = clients[name] as Client;
    const channel = await channelOf(client);
    const ts = String((await client.chat.postMessage({ channel, text: 'words' })).ts);
    expect(await client.chat.update({ channel, ts, text: 'better' })).toMatchObject({ ts, text: 'better' });
    await client.chat.delete({ channel, ts });
    expect(await refusal(client.chat.delete({ channel, ts }))).toBe('message_not_found');
  });

  it.each(names)('is refused by %s for the same reasons', async (name) => {
    const client = clients[name] as Client;
    const channel = await channelOf(client);
    const other = clientOf(String(client.slackApiUrl), '');
    expect({
      nowhere: await refusal(client.chat.postMessage({ channel: 'C0NOWHERE', text: 'words' })),
      nothing: await refusal(client.chat.postMessage({ channel, text: '' })),
      noScope: await refusal(client.users.info({ user: 'U0ANNA' })),
      noToken: await refusal(other.auth.test()),
    }).toEqual({
      nowhere: 'channel_not_found',
      nothing: 'no_text',
      noScope: 'missing_scope',
      noToken: 'not_authed',
    });
  });
});
