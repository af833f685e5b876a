import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AdaptiveCard } from '../../../adapters/teams/render/adaptive-card.js';
import type { AskContext } from '../../../src/contract/ask.js';
import { LABELS } from '../../../src/contract/labels.js';
import { sampleAnswer } from './sample-answer.js';
import { type RunningTeams, startTeams } from './start-teams.js';

const asked: { question: string; context: AskContext }[] = [];
let teams: RunningTeams;
let conversation = 0;

beforeAll(async () => {
  teams = await startTeams(async (question, context) => {
    asked.push({ question, context });
    if (question.startsWith('break')) throw new Error(`cannot answer "${question}"`);
    return sampleAnswer({ title: `Answer to ${question}`, locale: context.locale ?? 'en' });
  });
});

beforeEach(() => {
  asked.length = 0;
  teams.log.length = 0;
});

afterAll(() => teams.stop());

/** A conversation of its own, so that no delivery has been seen before. */
function newConversation(rest = '') {
  conversation += 1;
  return {
    conversation: { id: `a:${conversation}${rest}`, isGroup: false, conversationType: 'personal', name: '' },
  };
}

/** A team of its own, that has never seen us. */
function newTeam() {
  conversation += 1;
  return {
    channelData: { team: { id: `19:team-${conversation}@thread.tacv2` }, tenant: { id: 'tenant-1' } },
  };
}

/** What was sent while something was done. */
async function sentDuring(action: () => Promise<unknown>) {
  const before = teams.connector.sent.length;
  await action();
  return teams.connector.sent.slice(before);
}

describe('a message', () => {
  it('is answered in its conversation with one card and a summary', async () => {
    const place = newConversation();
    const sent = await sentDuring(async () => {
      expect(await teams.deliver('personal-message', place)).toBe(200);
    });
    expect(asked).toMatchObject([
      {
        question: 'who patches RDS?',
        context: {
          conversation: `teams:tenant-1:00000000-0000-0000-0000-0000000000aa:${place.conversation.id}`,
          from: {
            tenant: 'teams:tenant-1',
            person: 'teams:tenant-1:00000000-0000-0000-0000-0000000000aa',
            place: 'teams:tenant-1:00000000-0000-0000-0000-0000000000aa',
          },
        },
      },
    ]);
    expect(sent).toHaveLength(1);
    const [message] = sent;
    expect(message?.conversation).toBe(place.conversation.id);
    expect(message?.replyTo).toBe('1732406400001');
    expect(message?.activity).toMatchObject({
      type: 'message',
      locale: 'en',
      summary: expect.stringMatching(/^Shared\./),
    });
    expect(message?.activity.text).toBeUndefined();
    expect(message?.activity.attachments).toHaveLength(1);
    const attachment = message?.activity.attachments?.[0];
    expect(attachment?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect((attachment?.content as AdaptiveCard | undefined)?.fallbackText).toContain(
      'Answer to who patches RDS?',
    );
  });

  it('goes out with a token that was fetched once for the app and its directory', async () => {
    const sent = await sentDuring(() => teams.deliver('personal-message', newConversation()));
    expect(sent[0]?.authorization).toBe(`Bearer ${teams.outgoingToken}`);
    expect(teams.tokenRequests).toHaveLength(1);
    expect(teams.tokenRequests[0]).toMatchObject({
      path: expect.stringMatching(/^\/tenant-1\/oauth2\/v2\.0\/token/),
      grant_type: 'client_credentials',
      scope: expect.stringContaining('https://api.botframework.com/.default'),
    });
  });

  it('in a channel is asked without our mention, with the others, and answered in its thread', async () => {
    const sent = await sentDuring(() => teams.deliver('channel-mention'));
    const thread = '19:general@thread.tacv2;messageid=1732406400000';
    const channel = 'teams:tenant-1:19:team@thread.tacv2:19:general@thread.tacv2';
    expect(asked).toMatchObject([
      {
        question: 'wie patcht RDS volgens Bram de Wit?',
        context: { conversation: `${channel}:1732406400000`, from: { place: channel } },
      },
    ]);
    expect(sent.map((one) => one.conversation)).toEqual([thread]);
  });

  it('from a pressed button asks the question that the button carries', async () => {
    await teams.deliver('button', newConversation());
    expect(asked.map((one) => one.question)).toEqual(['what about Lambda?']);
  });

  it('that is delivered again, even at the same time, is answered once', async () => {
    const place = newConversation();
    const sent = await sentDuring(async () => {
      const both = [teams.deliver('personal-message', place), teams.deliver('personal-message', place)];
      expect(await Promise.all(both)).toEqual([200, 200]);
      expect(await teams.deliver('personal-message', place)).toBe(200);
    });
    expect(sent).toHaveLength(1);
  });

  it('from another bot, and whatever is no message, is passed over', async () => {
    const sent = await sentDuring(async () => {
      await teams.deliver('personal-message', {
        ...newConversation(),
        from: { id: '28:other', name: 'Other' },
      });
      await teams.deliver('personal-message', { ...newConversation(), type: 'messageReaction' });
      await teams.deliver('personal-message', { ...newConversation(), type: 'typing' });
    });
    expect(sent).toEqual([]);
    expect(await teams.deliver('personal-message', { ...newConversation(), type: 'invoke' })).toBe(501);
  });
});

describe('the welcome', () => {
  it.each([
    ['nl-BE', 'nl'],
    ['en-US', 'en'],
    ['fr-FR', 'en'],
    [undefined, 'en'],
  ])('is the help text, once, when the bot is added by somebody with locale %s: %s', async (tag, locale) => {
    const changes = { ...newTeam(), ...(tag === undefined ? {} : { locale: tag }) };
    const sent = await sentDuring(async () => {
      await teams.deliver('bot-added', changes);
      await teams.deliver('bot-added', changes);
    });
    expect(asked).toMatchObject([{ question: 'help', context: { locale } }]);
    expect(sent).toHaveLength(1);
  });

  it('is not said to members who join', async () => {
    const sent = await sentDuring(() => teams.deliver('member-added'));
    expect([asked, sent]).toEqual([[], []]);
  });
});

describe('when something breaks', () => {
  it.each([
    ['en-GB', LABELS.en.broken],
    ['nl-NL', LABELS.nl.broken],
  ])('the person (%s) is told so, and the log does not repeat the question', async (locale, words) => {
    const changes = { ...newConversation(), text: 'break my-private-words', locale };
    const sent = await sentDuring(async () =>
      expect(await teams.deliver('personal-message', changes)).toBe(200),
    );
    expect(sent.map((one) => one.activity.text)).toEqual([words]);
    expect(sent[0]?.activity.attachments).toBeUndefined();
    expect(teams.log.join()).toContain('"level":"error"');
    expect(teams.log.join()).not.toContain('my-private-words');
  });

  it('a card that the connector refuses is followed by the same words', async () => {
    teams.connector.failNext(400);
    const sent = await sentDuring(() => teams.deliver('personal-message', newConversation()));
    expect(sent.map((one) => one.activity.text)).toEqual([LABELS.en.broken]);
    expect(teams.log.join()).toContain('"status":400');
  });

  it('a connector that refuses everything is given up, and logged without tokens', async () => {
    teams.connector.failNext(403);
    const sent = await sentDuring(() => teams.deliver('personal-message', newConversation()));
    expect(sent).toEqual([]);
    expect(teams.log.join()).toContain('could not be delivered');
    expect(teams.log.join()).not.toContain(teams.outgoingToken);
  });
});

describe('a body that is no activity', () => {
  it.each([
    ['broken JSON', '{"type":'],
    ['a list', '[]'],
    ['an empty object', '{}'],
    ['a type that is no word', '{"type":7}'],
    [
      'no conversation',
      '{"type":"message","id":"1","channelId":"msteams","recipient":{"id":"28:1"},"serviceUrl":"https://a.example"}',
    ],
  ])('(%s) is answered 400', async (_what, body) => {
    expect(await teams.post(body)).toBe(400);
  });

  it.each([
    ['an address that is none', { serviceUrl: 'ftp://somewhere' }],
    ['no address', { serviceUrl: '' }],
    ['text that is no text', { text: 7 as unknown as string }],
    ['no id', { id: '' }],
  ])('(%s) is answered 400', async (_what, changes) => {
    expect(await teams.deliver('personal-message', { ...newConversation(), ...changes })).toBe(400);
  });
});
