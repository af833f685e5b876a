import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { hear } from '../../../adapters/teams/hear/hear.js';
import type { AdaptiveCard } from '../../../adapters/teams/render/adaptive-card.js';
import { renderCard } from '../../../adapters/teams/render/render-card.js';
import { answerMessage } from '../../../adapters/teams/reply/answer-message.js';
import { createPace, TEAMS_WINDOWS } from '../../../adapters/teams/reply/pace.js';
import type { Ask } from '../../../src/contract/ask.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import type { SentActivity } from '../../servers/bot-connector-server.js';
import { teamsFixture } from '../../servers/teams-fixture.js';
import { sampleAnswer } from './sample-answer.js';
import { startRealTeams } from './start-real-teams.js';
import { type RunningTeams, startTeams } from './start-teams.js';

const ANNA = 'teams:tenant-1:00000000-0000-0000-0000-0000000000aa';

/** What Teams demands of a bot, and what people expect of one: a test for each. The manifest's stands in package/. */
describe('what is expected of a bot on Teams', () => {
  let teams: RunningTeams | undefined;
  afterEach(async () => {
    await teams?.stop();
    teams = undefined;
  });
  const start = async (ask: Ask, variations: Parameters<typeof startTeams>[1] = {}) => {
    teams = await startTeams(ask, variations);
    return teams;
  };

  it('a turn ends in time however slow the Bot Connector is, and what Teams sends again is answered once', async () => {
    const { deliver, connector, stop } = await start(async () => sampleAnswer());
    connector.failNext(503);
    const both = [deliver('personal-message'), deliver('personal-message')];
    expect(await Promise.all(both)).toEqual([200, 200]);
    expect(await deliver('personal-message')).toBe(200);
    await stop();
    expect(connector.sent).toHaveLength(1);
  });

  it('an answer that was taken on and not sent goes out after a restart, and only once', async () => {
    const store = createMemoryStore();
    const first = await start(async () => sampleAnswer(), { store });
    const conversation = { id: 'a:killed', conversationType: 'personal', tenantId: 'tenant-1' };
    const reply = {
      to: { serviceUrl: first.connector.url, conversation: conversation.id, replyTo: null },
      message: { type: 'message', text: 'left over', locale: 'en' },
      locale: 'en',
    };
    await first.stopPlatform();
    await store.take('teams:tenant-1:a:killed:1', reply, 0, 0, Date.now() + 60_000);
    const second = await startTeams(async () => sampleAnswer(), { store });
    while (first.connector.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await second.stop();
    expect(first.connector.sent.map(({ activity }) => activity.text)).toEqual(['left over']);
    expect(await store.unfinished('teams:', Date.now() + 3_600_000, 0)).toEqual([]);
  });

  it('the bot is welcomed once in its place, and members who join are not', async () => {
    const asked: string[] = [];
    const { deliver, connector } = await start(async (question) => {
      asked.push(question);
      return sampleAnswer({ outcome: 'notice', kind: 'help' });
    });
    for (const name of ['bot-added', 'team-installed', 'member-added']) await deliver(name);
    for (const name of ['personal-added', 'personal-installed']) await deliver(name);
    for (const name of ['group-added', 'group-added']) await deliver(name);
    expect(asked).toEqual(['help', 'help', 'help']);
    expect(connector.sent.map(({ conversation }) => conversation)).toEqual([
      '19:general@thread.tacv2',
      'a:1personal',
      '19:chat@thread.v2',
    ]);
  });

  it('speaking first needs a reference, kept fresh by what comes, gone with the bot and with a 403', async () => {
    const forgotten: string[] = [];
    const { deliver, connector, speak, store } = await start(async () => sampleAnswer(), {
      demarc: {
        forget: async (whom) => {
          forgotten.push(whom);
          await store.forget(whom);
        },
      },
      store: createMemoryStore(),
    });
    await expect(speak(ANNA, sampleAnswer())).rejects.toMatchObject({ name: 'PlatformError', gone: true });
    await deliver('personal-message');
    await speak(ANNA, sampleAnswer({ title: 'A tip' }));
    expect(connector.sent.at(-1)).toMatchObject({ conversation: 'a:1personal', replyTo: undefined });
    await deliver('personal-uninstalled');
    expect(forgotten).toEqual([ANNA]);
    await expect(speak(ANNA, sampleAnswer())).rejects.toMatchObject({ gone: true });
    await deliver('personal-message', { id: '1732406400999' });
    connector.failNext(403);
    await expect(speak(ANNA, sampleAnswer())).rejects.toMatchObject({ gone: true });
    const before = connector.sent.length;
    await expect(speak(ANNA, sampleAnswer())).rejects.toMatchObject({ gone: true });
    expect(connector.sent).toHaveLength(before);
  });

  it('a tip in a channel begins a thread of its own', async () => {
    const { deliver, connector, speak } = await start(async () => sampleAnswer());
    await deliver('channel-mention');
    const heard = hear(teamsFixture('channel-mention'));
    await speak(heard?.type === 'question' ? heard.where.place : '', sampleAnswer());
    expect(connector.sent.map(({ conversation }) => conversation)).toEqual([
      '19:general@thread.tacv2;messageid=1732406400000',
      '19:general@thread.tacv2',
    ]);
  });

  it('a card is one that mobile renders: version 1.2, two columns, six buttons, under 25 KB, and it speaks', () => {
    const long = 'A very long sentence about & and <that>. '.repeat(400);
    const card = renderCard(
      sampleAnswer({
        headline: long,
        title: long,
        blocks: Array.from({ length: 80 }, () => ({
          type: 'columns' as const,
          columns: Array.from({ length: 4 }, () => ({ title: long, text: long })),
        })),
        suggestions: Array.from({ length: 40 }, () => ({ label: long, question: long.slice(0, 200) })),
      }),
      { vote: true },
    );
    expect(card).toMatchObject({ version: '1.2', lang: 'en' });
    expect(card.fallbackText).not.toBe('');
    expect(card.speak).not.toBe('');
    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
    const widths = card.body.map((element) => (element.type === 'ColumnSet' ? element.columns.length : 0));
    expect(Math.max(...widths)).toBeLessThanOrEqual(2);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
  });

  it('our own mention is taken out, other people’s stay, and no &nbsp; is left', () => {
    const questions = ['channel-mention', 'group-mention', 'channel-reply'].map((name) => {
      const heard = hear(teamsFixture(name));
      return heard?.type === 'question' ? heard.question : undefined;
    });
    expect(questions).toEqual(['wie patcht RDS volgens Bram de Wit?', 'who patches RDS?', 'and Lambda?']);
  });

  it('a conversation gets seven messages in a second at most, and what Teams refuses for a while is sent again', async () => {
    const { deliver, connector } = await start(async () => sampleAnswer());
    connector.failNext(412, 502);
    await deliver('personal-message');
    expect(connector.answered.filter((status) => status !== 200)).toEqual([412, 502, 201]);
    const pace = createPace(TEAMS_WINDOWS, () => 0);
    const waits = Array.from({ length: 9 }, () => pace.take('a:1', 60_000).wait);
    expect(waits.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(waits[7]).toBeGreaterThanOrEqual(1_000);
    expect(waits[8]).toBeGreaterThanOrEqual(2_000);
  });

  it('a curated answer does not claim to be generated', () => {
    const answer = sampleAnswer({ wording: 'curated' });
    const message = answerMessage(answer, renderCard(answer));
    expect(JSON.stringify(message)).not.toContain('AIGeneratedContent');
  });

  it('text of a language model carries the label, its sources as citations, and a vote', () => {
    const answer = sampleAnswer({ wording: 'rephrased' });
    const message = answerMessage(answer, renderCard(answer, { vote: true }));
    expect(message.entities).toMatchObject([
      { additionalType: ['AIGeneratedContent'], citation: [{ position: 1, '@type': 'Claim' }] },
    ]);
    expect(JSON.stringify(message.attachments)).toContain('"vote":"yes"');
  });

  it('a single tenant is the default kind of registration, because new ones for many tenants are refused', () => {
    expect(readFileSync('.env.example', 'utf8')).toMatch(/MICROSOFT_APP_TYPE=.*SingleTenant/);
  });
});

describe('what everybody on Teams is answered', () => {
  let teams: RunningTeams;
  let message = 0;
  beforeAll(async () => {
    teams = await startRealTeams();
  });
  afterAll(() => teams.stop());

  /** Says something to the bot, and gives the card that comes back. */
  const say = async (text: string, fixture = 'personal-message'): Promise<AdaptiveCard> => {
    message += 1;
    const conversation = { id: `a:${message}`, conversationType: 'personal', tenantId: 'tenant-1' };
    await teams.deliver(fixture, fixture === 'personal-message' ? { conversation, text } : {});
    return cardOf(teams.connector.sent.at(-1));
  };

  it.each([
    ['hi', 'en'],
    ['Hello!', 'en'],
    ['help', 'en'],
    ['hoi', 'nl'],
    ['hallo', 'nl'],
    ['wat kun je?', 'nl'],
  ])('"%s" is answered in any case (%s)', async (text, lang) => {
    const card = await say(text);
    expect(card.lang).toBe(lang);
    expect(card.fallbackText.length).toBeGreaterThan(40);
    expect(card.actions?.length).toBeGreaterThan(0);
  });

  it('a mention without a word is answered with help', async () => {
    expect((await say('', 'empty-mention')).fallbackText).toBe((await say('help')).fallbackText);
  });

  it('nonsense gets another answer than a greeting, and one that helps', async () => {
    const [nonsense, greeting] = [await say('blorp fizzle wug'), await say('hi')];
    expect(nonsense.fallbackText).not.toBe(greeting.fallbackText);
    expect(nonsense.fallbackText.length).toBeGreaterThan(40);
  });

  it('the welcome says what it is for, what can be said, and what it cannot do', async () => {
    const { fallbackText } = await say('', 'group-added');
    expect(fallbackText).toContain('who is responsible');
    expect(fallbackText).toContain('I know AWS only');
    for (const command of ['compare', 'tips on', 'language', 'forget me'])
      expect(fallbackText).toContain(command);
  });

  it.each([
    ['service RDS', /RDS/],
    ['compare EC2 and Lambda', /Lambda/],
    ['stack EC2 RDS S3', /S3/],
    ['tip', /./],
    ['tips on 09:00', /Europe\/Amsterdam/],
    ['language nl', /Nederlands/],
    ['forget me', /./],
    ['vergelijk EC2 en Lambda', /Lambda/],
    ['tips aan om 9 uur', /Europe\/Amsterdam/],
    ['taal en', /English/],
    ['vergeet mij', /./],
  ])('the command "%s" does what it says', async (text, expected) => {
    const { fallbackText } = await say(text);
    expect(fallbackText).toMatch(expected);
  });

  it.each(['service', 'compare', 'stack', 'vergelijk'])(
    'the command "%s", chosen from the list and sent as it is, is answered with help',
    async (text) => {
      expect((await say(text)).fallbackText).toMatch(/compare ec2 lambda|vergelijk ec2 lambda/);
    },
  );

  it('a follow-up is understood in its own conversation', async () => {
    await say('who patches RDS?');
    const conversation = { id: `a:${message}`, conversationType: 'personal', tenantId: 'tenant-1' };
    await teams.deliver('personal-message', { id: 'follow-up', conversation, text: 'and Lambda?' });
    const followed = cardOf(teams.connector.sent.at(-1)).fallbackText;
    expect(followed).toMatch(/Patching · AWS Lambda/);
    expect((await say('and Lambda?')).fallbackText).not.toBe(followed);
  });

  it('somebody else’s message settles nothing, whatever it says', async () => {
    await say('tips on 09:00');
    const value = structuredClone(teamsFixture('message-action').value);
    value.messagePayload.body.content = '<p>forget me</p>';
    const { status } = await teams.invoke('message-action', { value });
    expect(status).toBe(200);
    expect(await teams.store.subscription(ANNA)).toBeDefined();
  });
});

function cardOf(sent: SentActivity | undefined): AdaptiveCard {
  return sent?.activity.attachments?.[0]?.content as AdaptiveCard;
}
