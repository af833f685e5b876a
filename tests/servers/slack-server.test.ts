import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import bolt, { type types } from '@slack/bolt';
import { slackFixture } from './slack-fixture.js';
import { type SlackServer, type SlackServerOptions, startSlackServer } from './slack-server.js';
import { LOCAL_SLACK } from './slack-web-api.js';

const { WebClient } = bolt.webApi;
const long = { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(2_500) } };
const nothing = () => {};
const silent = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => bolt.LogLevel.ERROR,
};
const section = { type: 'section', text: { type: 'mrkdwn', text: 'words' } } as const;
const home: types.HomeView = { type: 'home', blocks: [section] };
const modal: types.ModalView = {
  type: 'modal',
  title: { type: 'plain_text', text: 'Title' },
  blocks: [section],
};
const cloud = { channel: 'C0CLOUD', text: 'words' };

describe('the local Slack', () => {
  let slack: SlackServer;
  let now: number;
  let client: InstanceType<typeof WebClient>;
  const start = async (options: SlackServerOptions = {}) => {
    await slack?.close();
    slack = await startSlackServer({ now: () => now, ...options });
    client = clientOf(LOCAL_SLACK.botToken);
  };
  const clientOf = (token: string) =>
    new WebClient(token, {
      slackApiUrl: slack.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      logger: silent,
    });
  const refusal = (call: Promise<unknown>) =>
    call.then(
      () => 'taken',
      (error) => error.data?.error ?? error.code,
    );
  beforeEach(async () => {
    now = Date.parse('2026-11-28T12:00:00Z');
    await start();
  });
  afterEach(() => slack.close());

  describe('keeps messages', () => {
    it('under time stamps that rise, with what the app is', async () => {
      const first = await client.chat.postMessage({ ...cloud, blocks: [section] });
      const second = await client.chat.postMessage({ ...cloud, thread_ts: String(first.ts) });
      expect(Number(second.ts)).toBeGreaterThan(Number(first.ts));
      expect(slack.posted('C0CLOUD')).toMatchObject([
        { text: 'words', user: 'U0DEMARC', bot_id: 'B0DEMARC', blocks: [section] },
        { thread_ts: first.ts },
      ]);
    });

    it('and changes and deletes only its own', async () => {
      const { ts } = await client.chat.postMessage(cloud);
      const theirs = slack.world.say('C0CLOUD', { user: 'U0ANNA', text: 'mine' });
      await client.chat.update({ ...cloud, ts: String(ts), text: 'better' });
      expect(slack.posted('C0CLOUD')).toMatchObject([{ text: 'better', edited: { user: 'U0DEMARC' } }]);
      expect(await refusal(client.chat.update({ ...cloud, ts: theirs }))).toBe('cant_update_message');
      expect(await refusal(client.chat.delete({ channel: 'C0CLOUD', ts: theirs }))).toBe(
        'cant_delete_message',
      );
      await client.chat.delete({ channel: 'C0CLOUD', ts: String(ts) });
      expect(slack.posted('C0CLOUD')).toEqual([]);
      expect(await refusal(client.chat.delete({ channel: 'C0CLOUD', ts: String(ts) }))).toBe(
        'message_not_found',
      );
    });

    it('for one person, apart from the others', async () => {
      await client.chat.postEphemeral({ ...cloud, user: 'U0ANNA' });
      expect(slack.posted('C0CLOUD')).toEqual([]);
      expect(slack.world.ephemerals.get('C0CLOUD')).toMatchObject([{ user: 'U0ANNA', text: 'words' }]);
    });

    it('and gives history by pages, newest first, with metadata when asked', async () => {
      const metadata = { event_type: 'tip', event_payload: { id: '1' } };
      const stamps: string[] = [];
      for (const text of ['1', '2', '3']) {
        now += 1_000;
        stamps.push(String((await client.chat.postMessage({ ...cloud, text, metadata })).ts));
      }
      await client.chat.postMessage({ ...cloud, text: 'reply', thread_ts: String(stamps[0]) });
      const first = await client.conversations.history({
        channel: 'C0CLOUD',
        limit: 2,
        include_all_metadata: true,
      });
      expect(first.messages).toMatchObject([{ text: '3', metadata }, { text: '2' }]);
      const cursor = String(first.response_metadata?.next_cursor);
      const second = await client.conversations.history({ channel: 'C0CLOUD', limit: 2, cursor });
      expect(second.messages).toMatchObject([{ text: '1' }]);
      expect(second.messages?.[0]?.metadata).toBeUndefined();
      expect(second.has_more).toBe(false);
      const oldest = String(stamps[1]);
      const late = await client.conversations.history({ channel: 'C0CLOUD', oldest });
      expect(late.messages).toMatchObject([{ text: '3' }]);
      const both = await client.conversations.history({ channel: 'C0CLOUD', oldest, inclusive: true });
      expect(both.messages).toHaveLength(2);
    });

    it('and gives a thread, its root first', async () => {
      const ts = slack.world.say('C0CLOUD', { user: 'U0ANNA', text: 'who?' });
      await client.chat.postMessage({ ...cloud, thread_ts: ts });
      const { messages } = await client.conversations.replies({ channel: 'C0CLOUD', ts });
      expect(messages).toMatchObject([{ text: 'who?' }, { text: 'words', thread_ts: ts }]);
      const nowhere = client.conversations.replies({ channel: 'C0CLOUD', ts: '1.000000' });
      expect(await refusal(nowhere)).toBe('thread_not_found');
    });
  });

  describe('refuses', () => {
    it.each([
      ['C0NOWHERE', 'channel_not_found'],
      ['C0OPEN', 'not_in_channel'],
      ['C0OLD', 'is_archived'],
      ['G0HIDDEN', 'channel_not_found'],
      ['U0ANNA', 'taken'],
    ])('or takes a message to %s: %s', async (channel, expected) => {
      expect(await refusal(client.chat.postMessage({ channel, text: 'words' }))).toBe(expected);
    });

    it.each<[string, object, string]>([
      ['no text', { text: '' }, 'no_text'],
      ['too long a text', { text: 'x'.repeat(40_001) }, 'msg_too_long'],
      ['bad blocks', { blocks: [{ type: 'section' }] }, 'invalid_blocks'],
      ['too many words', { blocks: Array.from({ length: 5 }, () => long) }, 'msg_blocks_too_long'],
      ['a thread that is none', { thread_ts: 'yesterday' }, 'invalid_thread_ts'],
      ['metadata without a type', { metadata: { event_payload: {} } }, 'invalid_metadata_format'],
    ])('%s', async (_what, changes, expected) => {
      expect(await refusal(client.chat.postMessage({ ...cloud, ...changes }))).toBe(expected);
    });

    it('tokens that are unknown, missing, revoked or of another kind', async () => {
      expect(await refusal(clientOf('xoxb-other').auth.test())).toBe('invalid_auth');
      expect(await refusal(clientOf('').auth.test())).toBe('not_authed');
      expect(await refusal(client.apps.connections.open({}))).toBe('not_allowed_token_type');
      slack.revoke(LOCAL_SLACK.botToken);
      expect(await refusal(client.chat.postMessage(cloud))).toBe('token_revoked');
    });

    it('what was not granted, and says what is missing', async () => {
      await start({ scopes: ['chat:write', 'commands'] });
      const call = client.conversations.history({ channel: 'D0ANNA' });
      await expect(call).rejects.toMatchObject({
        data: { error: 'missing_scope', needed: 'im:history', provided: 'chat:write,commands' },
      });
      expect(await refusal(client.users.info({ user: 'U0ANNA' }))).toBe('missing_scope');
      expect(await refusal(client.chat.postMessage(cloud))).toBe('taken');
    });

    it('what is not its own, when there are several workspaces', async () => {
      slack.addTeam('xoxb-second', { id: 'T0SECOND', botUser: 'U0SECOND' });
      slack.world.addChannel({ id: 'C0SECOND', team: 'T0SECOND' });
      const second = clientOf('xoxb-second');
      expect(await second.auth.test()).toMatchObject({ team_id: 'T0SECOND', user_id: 'U0SECOND' });
      expect(await refusal(second.chat.postMessage({ ...cloud, channel: 'C0SECOND' }))).toBe('taken');
      expect(await refusal(second.chat.postMessage(cloud))).toBe('channel_not_found');
    });
  });

  it('tells about channels and people', async () => {
    const shared = await client.conversations.info({ channel: 'C0SHARED' });
    expect(shared.channel).toMatchObject({ is_ext_shared: true, is_shared: true, is_im: false });
    const direct = await client.conversations.info({ channel: 'D0ANNA' });
    expect(direct.channel).toMatchObject({ is_im: true, user: 'U0ANNA' });
    const bob = await client.users.info({ user: 'U0BOB' });
    expect(bob.user).toMatchObject({ tz: 'America/New_York', tz_offset: -18_000 });
    expect(await refusal(client.users.info({ user: 'U0NOBODY' }))).toBe('user_not_found');
  });

  describe('shows views', () => {
    it('in a home tab, and minds its hash', async () => {
      const { view } = await client.views.publish({ user_id: 'U0ANNA', view: home });
      expect(slack.world.homes.get('T0LOCAL:U0ANNA')?.blocks).toEqual([section]);
      expect(await refusal(client.views.publish({ user_id: 'U0ANNA', view: home, hash: 'old' }))).toBe(
        'hash_conflict',
      );
      await client.views.publish({ user_id: 'U0ANNA', view: home, hash: String(view?.hash) });
    });

    it('as a modal, once per trigger and within three seconds', async () => {
      const trigger_id = slack.world.interactions.issueTrigger();
      const { view } = await client.views.open({ trigger_id, view: modal });
      expect(await refusal(client.views.open({ trigger_id, view: modal }))).toBe('exchanged_trigger_id');
      const late = slack.world.interactions.issueTrigger();
      now += 3_001;
      expect(await refusal(client.views.open({ trigger_id: late, view: modal }))).toBe('expired_trigger_id');
      expect(await refusal(client.views.open({ trigger_id: 'x', view: modal }))).toBe('invalid_trigger_id');
      await client.views.update({ view_id: String(view?.id), view: { ...modal, callback_id: 'next' } });
      expect(slack.world.modals.get(String(view?.id))?.callback_id).toBe('next');
    });

    it('only when they are sound', async () => {
      const trigger_id = slack.world.interactions.issueTrigger();
      const title = { type: 'plain_text', text: 'x'.repeat(25) } as const;
      const call = client.views.open({ trigger_id, view: { ...modal, title } });
      expect(await refusal(call)).toBe('invalid_arguments');
      await client.views.open({ trigger_id, view: modal });
    });
  });

  describe('has an agent surface', () => {
    const thread = { channel_id: 'D0ANNA', thread_ts: '1764000008.000100' };
    const prompts: [{ title: string; message: string }] = [{ title: 'RDS', message: 'who patches RDS?' }];
    const shown = () => slack.world.threads.get('D0ANNA:1764000008.000100');

    it('that shows a status until the answer comes', async () => {
      await client.assistant.threads.setStatus({ ...thread, status: 'thinks', loading_messages: ['a'] });
      expect(shown()).toMatchObject({ status: 'thinks', loadingMessages: ['a'] });
      await client.chat.postMessage({ channel: 'D0ANNA', text: 'words', thread_ts: thread.thread_ts });
      expect(shown()).toMatchObject({ status: '', statuses: ['thinks'] });
    });

    it('that shows a title and up to four prompts', async () => {
      await client.assistant.threads.setTitle({ ...thread, title: 'Patching' });
      await client.assistant.threads.setSuggestedPrompts({ ...thread, prompts });
      expect(shown()).toMatchObject({ title: 'Patching', prompts });
      const five = [...prompts, ...prompts, ...prompts, ...prompts, ...prompts] as unknown as typeof prompts;
      const call = client.assistant.threads.setSuggestedPrompts({ ...thread, prompts: five });
      expect(await refusal(call)).toBe('invalid_arguments');
    });

    it('that shows no prompts of a thread when it is the newer one', async () => {
      await start({ agentView: true });
      await client.assistant.threads.setSuggestedPrompts({ ...thread, prompts });
      expect(shown()).toBeUndefined();
      await client.apiCall('assistant.threads.setSuggestedPrompts', { channel_id: 'D0ANNA', prompts });
      expect(slack.world.threads.get('D0ANNA:')).toMatchObject({ prompts });
    });
  });

  it('keeps sessions of the newer agent surface', async () => {
    const session = { channel_id: 'D0ANNA', thread_ts: '1764000008.000100' };
    expect(await refusal(client.agents.sessions.rename({ ...session, title: 'Patching' }))).toBe(
      'session_not_found',
    );
    await client.agents.sessions.setStatus({ ...session, status: 'processing', title: 'RDS' });
    await client.agents.sessions.rename({ ...session, title: 'Patching' });
    await client.agents.sessions.setStatus({ ...session, status: 'active', title: 'passed over' });
    expect(slack.world.sessions.get('D0ANNA:1764000008.000100')).toEqual({
      status: 'active',
      title: 'Patching',
    });
    const call = client.agents.sessions.setStatus({ ...session, status: 'asleep' });
    expect(await refusal(call)).toBe('invalid_arguments');
  });

  it('says with each answer what was granted', async () => {
    await start({ scopes: ['chat:write', 'commands'] });
    expect((await client.auth.test()).response_metadata?.scopes).toEqual(['chat:write', 'commands']);
  });

  describe('takes answers at a response URL', () => {
    const respond = async (body: object, url = slack.responseUrl) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method: 'POST', body: JSON.stringify(body), headers });
      return [response.status, await response.text()];
    };

    it('five times within half an hour', async () => {
      for (let count = 1; count <= 5; count += 1) expect(await respond({ text: 'a' })).toEqual([200, 'ok']);
      expect(await respond({ text: 'a' })).toEqual([404, '{"ok":false,"error":"used_url"}']);
      const url = slack.issueResponseUrl({ channel: 'C0CLOUD', user: 'U0ANNA' });
      now += 30 * 60_000 + 1;
      expect(await respond({ text: 'a' }, url)).toEqual([404, '{"ok":false,"error":"expired_url"}']);
    });

    it('for one person or for all, in place of what was pressed or beside it', async () => {
      const { ts } = await client.chat.postMessage(cloud);
      const press = slackFixture('press-at-top', ({ container }) => {
        container.message_ts = ts;
      });
      const url = slack.stamp(press).response_url;
      await respond({ text: 'for Anna' }, url);
      await respond({ text: 'for all', response_type: 'in_channel' }, url);
      await respond({ text: 'instead', replace_original: true }, url);
      expect(slack.world.ephemerals.get('C0CLOUD')).toMatchObject([{ user: 'U0ANNA', text: 'for Anna' }]);
      expect(slack.posted('C0CLOUD')).toMatchObject([{ ts, text: 'instead' }, { text: 'for all' }]);
      await respond({ delete_original: true }, url);
      expect(slack.posted('C0CLOUD')).toHaveLength(1);
      expect(await respond({ blocks: [{ type: 'section' }] }, url)).toEqual([
        400,
        '{"ok":false,"error":"invalid_blocks"}',
      ]);
    });

    it('of a command only beside what is there, also when it is told to replace it', async () => {
      const { response_url: url } = slack.stamp(slackFixture('slash-command'));
      await respond({ text: 'first' }, url);
      await respond({ text: 'instead', replace_original: true }, url);
      await respond({ delete_original: true }, url);
      expect(slack.world.ephemerals.get('C0CLOUD')).toMatchObject([{ text: 'first' }, { text: 'instead' }]);
    });

    it('also when the private answer that was pressed is replaced or deleted', async () => {
      const { message_ts } = await client.chat.postEphemeral({ ...cloud, user: 'U0ANNA' });
      const target = { channel: 'C0CLOUD', user: 'U0ANNA', message: String(message_ts) };
      const url = slack.issueResponseUrl(target);
      await respond({ text: 'instead', replace_original: true }, url);
      expect(slack.world.ephemerals.get('C0CLOUD')).toMatchObject([{ text: 'instead' }]);
      await respond({ delete_original: true }, url);
      expect(slack.world.ephemerals.get('C0CLOUD')).toEqual([]);
    });
  });

  describe('misbehaves when asked to', () => {
    it('by asking for patience, with Retry-After and a body', async () => {
      slack.fault({ kind: 'rate-limit', seconds: 7 });
      await expect(client.chat.postMessage(cloud)).rejects.toMatchObject({ retryAfter: 7 });
      slack.fault({ kind: 'rate-limit', seconds: 7 });
      const response = await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', body: 'text=a' });
      expect(response.headers.get('retry-after')).toBe('7');
      expect([response.status, await response.json()]).toEqual([429, { ok: false, error: 'ratelimited' }]);
    });

    it.each<[Parameters<SlackServer['fault']>[0], string, number]>([
      [{ kind: 'drop' }, 'slack_webapi_request_error', 1],
      [{ kind: 'lose' }, 'slack_webapi_request_error', 0],
      [{ kind: 'refuse', error: 'fatal_error' }, 'fatal_error', 0],
      [{ kind: 'status', status: 500 }, 'slack_webapi_http_error', 0],
      [{ kind: 'slow', ms: 20 }, 'taken', 1],
    ])('by %j, and knows whether the message was taken', async (fault, expected, taken) => {
      slack.fault(fault);
      expect(await refusal(client.chat.postMessage(cloud))).toBe(expected);
      expect(slack.posted('C0CLOUD')).toHaveLength(taken);
      expect(slack.messages).toHaveLength(1);
    });

    it('by an answer that is no JSON, after taking the message', async () => {
      slack.fault({ kind: 'garbage' });
      expect(await refusal(client.chat.postMessage(cloud))).not.toBe('taken');
      expect(slack.posted('C0CLOUD')).toHaveLength(1);
    });

    it('to a method of choice, in order', async () => {
      slack.fault({ kind: 'refuse', error: 'first' }, 'auth.test');
      slack.fault({ kind: 'refuse', error: 'second' }, 'auth.test');
      expect(await refusal(client.chat.postMessage(cloud))).toBe('taken');
      expect(await refusal(client.auth.test())).toBe('first');
      expect(await refusal(client.auth.test())).toBe('second');
      expect(await refusal(client.auth.test())).toBe('taken');
    });
  });

  describe('takes files', () => {
    const upload = (more: object = {}) => ({
      channel_id: 'C0CLOUD',
      file: Buffer.from('a picture'),
      filename: 'a.png',
      title: 'A',
      ...more,
    });

    it('in three steps, as the client does them', async () => {
      await client.filesUploadV2(upload({ thread_ts: '1764000000.000100' }));
      expect(slack.calls.map(({ method }) => method)).toEqual([
        'files.getUploadURLExternal',
        'upload',
        'files.completeUploadExternal',
      ]);
      expect(slack.posted('C0CLOUD')).toMatchObject([
        { upload: true, thread_ts: '1764000000.000100', files: [{ title: 'A', name: 'a.png' }] },
      ]);
      const [file] = [...slack.world.files.values()];
      expect(Buffer.from(file?.bytes ?? []).toString()).toBe('a picture');
    });

    it.each([
      ['not_in_channel', { channel_id: 'C0OPEN' }],
      ['channel_not_found', { channel_id: 'C0NOWHERE' }],
      ['missing_argument', { file: Buffer.alloc(0) }],
    ])('but answers %s to %j', async (expected, more) => {
      expect(await refusal(client.filesUploadV2(upload(more)))).toBe(expected);
      expect(slack.posted('C0CLOUD')).toEqual([]);
    });

    it('only where files:write was granted, and shares none that is described or was not uploaded', async () => {
      const asked = { filename: 'a.png', length: 9 };
      const { file_id = '', upload_url = '' } = await client.files.getUploadURLExternal(asked);
      const complete = () =>
        refusal(client.files.completeUploadExternal({ channel_id: 'C0CLOUD', files: [{ id: file_id }] }));
      expect(await complete()).toBe('file_not_found');
      expect((await fetch(upload_url, { method: 'POST', body: 'too long!!' })).status).toBe(400);
      expect((await fetch(upload_url, { method: 'POST', body: 'a picture' })).status).toBe(200);
      expect((await fetch(upload_url, { method: 'POST', body: 'a picture' })).status).toBe(404);
      expect(await complete()).toBe('taken');
      expect(slack.posted('C0CLOUD')).toHaveLength(1);

      // Under the name that Slack has for it, which its client has not.
      const withWords = { ...asked, alt_txt: 'A picture' } as typeof asked;
      const described = await client.files.getUploadURLExternal(withWords);
      await fetch(described.upload_url ?? '', { method: 'POST', body: 'a picture' });
      const files: [{ id: string }] = [{ id: described.file_id ?? '' }];
      await client.files.completeUploadExternal({ channel_id: 'C0CLOUD', files });
      expect(slack.posted('C0CLOUD')).toHaveLength(1);

      await start({ scopes: ['chat:write'] });
      expect(await refusal(client.filesUploadV2(upload()))).toBe('missing_scope');
    });
  });

  it('refuses blocks with a picture that it cannot fetch from this machine', async () => {
    const image = (image_url: string) => [{ type: 'image', alt_text: 'A', image_url }] as types.KnownBlock[];
    const post = (url: string) => refusal(client.chat.postMessage({ ...cloud, blocks: image(url) }));
    expect(await post('http://127.0.0.1:9/a.png')).toBe('invalid_blocks');
    expect(await post(`${slack.apiUrl}api.test`)).toBe('invalid_blocks');
    expect(await post('https://demarc.example.com/a.png')).toBe('taken');
  });

  it('limits each channel to a message per second, after a burst', async () => {
    await start({ limitPerChannel: { burst: 2 } });
    const post = (channel: string) => refusal(client.chat.postMessage({ channel, text: 'words' }));
    expect([await post('C0CLOUD'), await post('C0CLOUD')]).toEqual(['taken', 'taken']);
    expect(await post('C0CLOUD')).toBe('slack_webapi_rate_limited_error');
    expect(await post('D0ANNA')).toBe('taken');
    now += 1_000;
    expect(await post('C0CLOUD')).toBe('taken');
    expect(slack.posted('C0CLOUD')).toHaveLength(3);
  });

  it('reads JSON as well as forms, and tells when it is none', async () => {
    const call = async (body: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${LOCAL_SLACK.botToken}` };
      return (await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', body, headers })).json();
    };
    expect(await call(JSON.stringify({ ...cloud, blocks: [section] }))).toMatchObject({ ok: true });
    expect(await call('{')).toEqual({ ok: false, error: 'invalid_json' });
  });

  it('lets a test answer a method of its own', async () => {
    slack.answer('oauth.v2.access', ({ code }) => ({ ok: true, access_token: `xoxb-${code}` }));
    expect(await client.apiCall('oauth.v2.access', { code: 'c' })).toMatchObject({ access_token: 'xoxb-c' });
    expect(await refusal(client.apiCall('files.upload'))).toBe('unknown_method');
  });
});
