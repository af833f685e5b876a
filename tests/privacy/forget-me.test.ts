import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeptRecord } from '../../src/store/kept-record.js';
import { type RunningDemarc, startDemarc } from '../main/start-demarc.js';
import { slackFixture } from '../servers/slack-fixture.js';
import { sendAsSlack } from '../servers/slack-request.js';
import { type SlackServer, startSlackServer } from '../servers/slack-server.js';
import { LOCAL_SLACK } from '../servers/slack-web-api.js';

const SECRET = 'the signing secret';
const PERSON = 'slack:T0LOCAL:U0ANNA';

/** One story: a person uses Demarc in Slack, asks what is kept, and wishes to be forgotten. */
describe('a person in Slack', () => {
  let slack: SlackServer;
  let demarc: RunningDemarc;
  let data: string;
  let sent = 0;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'demarc-privacy-'));
    slack = await startSlackServer();
    demarc = await startDemarc({
      DEMARC_DATA: data,
      DEMARC_COUNT_SERVICES: 'on',
      SLACK_BOT_TOKEN: LOCAL_SLACK.botToken,
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slack.apiUrl,
    });
  });
  afterAll(async () => {
    // Where it has not started, the rest is to end all the same.
    await demarc?.stop();
    await slack?.close();
    await rm(data, { recursive: true, force: true });
  });

  const send = (content: Parameters<typeof sendAsSlack>[1]) =>
    sendAsSlack(`${demarc.address}/slack/events`, content, { secret: SECRET });
  const command = async (text: string, channel = 'C0CLOUD') => {
    sent += 1;
    const form = {
      ...slackFixture('slash-command'),
      text,
      channel_id: channel,
      trigger_id: `9.9.${sent}`,
      response_url: slack.responseUrl,
    } as unknown as Record<string, string>;
    const response = await send({ form });
    return (await response.json()) as { text: string; response_type: string; blocks: unknown[] };
  };
  /** Files in which the person stands. */
  const mentions = async () => {
    const entries = await readdir(data, { recursive: true, withFileTypes: true });
    // What is being written is a file of its own until it takes the other's place, and may be gone before it is read.
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'));
    const texts = await Promise.all(
      files.map(
        async (file) => [file.name, await readFile(join(file.parentPath, file.name), 'utf8')] as const,
      ),
    );
    return texts.filter(([, text]) => text.includes('U0ANNA')).map(([name]) => name);
  };
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; errors: string }>((resolve) => {
      const env = { PATH: process.env.PATH, DEMARC_DATA: data };
      execFile(process.execPath, ['dist/src/person-command.js', ...args], { env }, (error, out, errors) =>
        resolve({ code: error ? Number(error.code) : 0, out, errors }),
      );
    });

  it('leaves traces', async () => {
    await command('who patches RDS?');
    await command('language en');
    await command('tips on');
    await command('tips on', 'D0ANNA');
    await command('who patches RDS?', 'D0ANNA');
    const vote = slackFixture('press-feedback', (body) => {
      body.response_url = slack.responseUrl;
      const value = '+answered/verdict/rds/guest-os-patching/en';
      Object.assign(body.actions[0], { action_id: 'vote', value });
    });
    expect((await send({ payload: vote })).status).toBe(200);
    expect(await mentions()).toEqual(
      expect.arrayContaining(['preferences.json', 'subscriptions.json', 'votes.json']),
    );
  });

  it('is told what is kept of them, alone, and nobody can be shown it', async () => {
    const told = await command('export me');
    expect(told.response_type).toBe('ephemeral');
    expect(told.text).toMatch(/^What I keep of you/);
    for (const heading of ['Your language', 'Tips and quizzes', 'Your votes', 'Services that you ask about'])
      expect(told.text).toContain(heading);
    expect(JSON.stringify(told.blocks)).not.toContain('"share"');
    // In the language that they have fixed.
    expect((await command('mijn gegevens')).text).toBe(told.text);
    const mention = slackFixture('app-mention', (body) => {
      body.event.text = '<@U0DEMARC> export me';
    });
    await send({ json: mention });
    // The first were thanks for the vote.
    const { body } = await slack.message(2);
    expect(body.text).toMatch(/^Not where others read along/);
  });

  it('is exported by the operator as JSON, while Demarc runs', async () => {
    const { code, out } = await run('export', PERSON);
    expect(code).toBe(0);
    const kinds = new Set((JSON.parse(out) as KeptRecord[]).map(({ kind }) => kind));
    for (const kind of ['conversation', 'preference', 'subscription', 'services', 'vote'] as const)
      expect(kinds).toContain(kind);
    expect(out).not.toContain('patches');
    const refused = await run('forget', PERSON);
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('Demarc')]);
    expect((await run('export', 'slack:T0LOCAL')).code).toBe(2);
  });

  it('stands in no file any more once they said "forget me"', async () => {
    expect((await command('forget me')).text).toMatch(/^Forgotten/);
    expect(await mentions()).toEqual([]);
    expect(JSON.parse((await run('export', PERSON)).out)).toEqual([]);
    // The channel still gets the tips that they set up there.
    expect(await readFile(join(data, 'subscriptions.json'), 'utf8')).toContain('slack:T0LOCAL:C0CLOUD');
  });

  it('is forgotten by the operator too, once Demarc stands still', async () => {
    await command('language nl');
    expect(await mentions()).toEqual(['preferences.json']);
    await demarc.stop();
    const { code, errors } = await run('forget', PERSON);
    expect([code, errors]).toEqual([0, expect.stringContaining('is deleted')]);
    expect(await mentions()).toEqual([]);
  });
});
