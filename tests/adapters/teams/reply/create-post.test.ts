import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { renderCard } from '../../../../adapters/teams/render/render-card.js';
import { answerMessage } from '../../../../adapters/teams/reply/answer-message.js';
import { PlatformError } from '../../../../src/contract/errors.js';
import { sampleAnswer } from '../sample-answer.js';
import { type Posting, startPosting, words } from './start-posting.js';

/** What arrived in a conversation, by its words. */
function arrivedIn({ connector }: Posting, conversation: string): (string | undefined)[] {
  return connector.sent
    .filter((one) => one.conversation === conversation)
    .map(({ activity }) => activity.text);
}

describe('a message to Teams', () => {
  let teams: Posting;
  let answeredBefore = 0;
  beforeAll(async () => {
    teams = await startPosting();
  });
  beforeEach(() => {
    answeredBefore = teams.connector.answered.length;
  });
  afterAll(() => teams.stop());

  /** The statuses with which the connector has answered in this test. */
  const statuses = () => teams.connector.answered.slice(answeredBefore);

  it('replies to the activity that asked, with a card, and gives its id', async () => {
    const to = teams.newPlace();
    const id = await teams.post(to, answerMessage(sampleAnswer(), renderCard(sampleAnswer())));
    expect(id).toBe(`sent-${teams.connector.sent.length}`);
    const sent = teams.connector.sent.at(-1);
    expect(sent).toMatchObject({ conversation: to.conversation, replyTo: to.replyTo });
    expect(sent?.activity).toMatchObject({ type: 'message', replyToId: to.replyTo });
    expect(sent?.activity.attachments).toHaveLength(1);
  });

  it('that speaks first goes to the conversation itself', async () => {
    const to = teams.newPlace({ conversation: '19:general@thread.tacv2;messageid=1', replyTo: null });
    await teams.post(to, words('a tip'));
    expect(teams.connector.sent.at(-1)).toMatchObject({ conversation: to.conversation, replyTo: undefined });
  });

  it('keeps its citations and the label of AI-generated text on the wire', async () => {
    const entity = {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      additionalType: ['AIGeneratedContent'],
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: { '@type': 'DigitalDocument', name: 'AWS', abstract: 'x' },
        },
      ],
    };
    await teams.post(teams.newPlace(), { ...words('see [1]'), entities: [entity] });
    expect(teams.connector.sent.at(-1)?.activity.entities).toEqual([entity]);
  });

  it.each([408, 412, 429, 500, 502, 503, 504])('that is answered %i is tried again', async (status) => {
    const to = teams.newPlace();
    teams.connector.fault(to.conversation, { kind: 'refuse', status }, { kind: 'refuse', status });
    await teams.post(to, words('again'));
    expect(arrivedIn(teams, to.conversation)).toEqual(['again']);
    expect(statuses()).toEqual([status, status, 201]);
  });

  it('that a gateway answers with a page is tried again', async () => {
    const to = teams.newPlace();
    teams.connector.fault(to.conversation, { kind: 'gateway', status: 502 });
    await teams.post(to, words('again'));
    expect(arrivedIn(teams, to.conversation)).toEqual(['again']);
  });

  it.each([
    [403, 'BotNotInConversationRoster'],
    [403, 'ConversationBlockedByUser'],
    [403, 'BotDisabledByAdmin'],
    [404, 'ConversationNotFound'],
  ])(
    'that is refused with %i %s finds its conversation gone, and is not tried again',
    async (status, code) => {
      const to = teams.newPlace();
      teams.connector.fault(to.conversation, { kind: 'refuse', status, code });
      await expect(teams.post(to, words('no'))).rejects.toMatchObject({
        name: 'PlatformError',
        gone: true,
        retry: null,
      });
      expect(statuses()).toEqual([status]);
    },
  );

  it.each([400, 401, 409, 413])(
    'that is refused with %i leaves its conversation, and is not tried again',
    async (status) => {
      const to = teams.newPlace();
      teams.connector.fault(to.conversation, { kind: 'refuse', status });
      await expect(teams.post(to, words('no'))).rejects.toMatchObject({ gone: false, retry: null });
      expect(statuses()).toEqual([status]);
    },
  );

  it.each([
    ['is too large', words('x'.repeat(60_000))],
    ['says nothing', { type: 'message' }],
    ['has no type', { text: 'x' }],
    ['carries something of no kind', { ...words('x'), attachments: [{ contentType: '', content: {} }] }],
  ])('that %s is refused for itself', async (_what, message) => {
    await expect(teams.post(teams.newPlace(), message)).rejects.toMatchObject({ gone: false, retry: null });
  });

  it('whose question was deleted meanwhile goes to the conversation itself', async () => {
    const to = teams.newPlace();
    const fault = { kind: 'refuse', status: 404, code: 'ActivityNotFoundInConversation' } as const;
    teams.connector.fault(to.conversation, fault);
    await teams.post(to, words('still here'));
    expect(teams.connector.sent.at(-1)).toMatchObject({ conversation: to.conversation, replyTo: undefined });
  });

  it('whose connection drops before it arrives is sent once more', async () => {
    const to = teams.newPlace();
    teams.connector.fault(to.conversation, { kind: 'lose' });
    await teams.post(to, words('here'));
    expect(arrivedIn(teams, to.conversation)).toEqual(['here']);
  });

  it('whose connection drops after it arrived comes twice at most, and the log says so', async () => {
    const to = teams.newPlace();
    teams.connector.fault(to.conversation, { kind: 'drop' }, { kind: 'drop' });
    const before = teams.warnings.length;
    await expect(teams.post(to, words('twice'))).rejects.toMatchObject({ gone: false, retry: null });
    expect(arrivedIn(teams, to.conversation)).toEqual(['twice', 'twice']);
    expect(teams.warnings.slice(before)).toHaveLength(1);
    expect(JSON.stringify(teams.warnings)).not.toMatch(/twice"|a-token/);
  });

  it('is not sent to an address that everybody could read along with', async () => {
    const to = teams.newPlace({ serviceUrl: 'http://connector.example/' });
    await expect(teams.post(to, words('no'))).rejects.toBeInstanceOf(PlatformError);
  });
});

describe('the patience with Teams', () => {
  let teams: Posting | undefined;
  afterEach(() => teams?.stop());

  it('lets no conversation wait for another', async () => {
    teams = await startPosting();
    const { connector, post, newPlace } = teams;
    const [slow, throttled, quick] = [newPlace(), newPlace(), newPlace()];
    connector.fault(slow.conversation, { kind: 'slow', ms: 600_000 });
    connector.fault(throttled.conversation, { kind: 'refuse', status: 429, retryAfter: 600 });
    const waiting = [slow, throttled].map((to) => post(to, words('wait')).catch(() => 'given up'));
    while (!connector.answered.includes(429)) await pause(5);
    expect(await post(quick, words('quick'))).toBe('sent-1');
    teams.stopWaiting();
    await teams.stop();
    expect(await Promise.all(waiting)).toEqual(['given up', 'given up']);
  });

  it('fetches one token, however many messages need it at once', async () => {
    teams = await startPosting({ appId: 'an-app-without-a-token' });
    await Promise.all([1, 2, 3].map(() => teams?.post(teams.newPlace(), words('hello'))));
    expect(teams.connector.sent).toHaveLength(3);
    expect(teams.login.requests).toHaveLength(1);
  });

  it('waits as long as Teams asks for, not as long as it would by itself', async () => {
    teams = await startPosting({
      times: { firstWait: 3_600_000, longestWait: 3_600_000, patience: 7_200_000 },
    });
    const to = teams.newPlace();
    teams.connector.fault(to.conversation, { kind: 'refuse', status: 429, retryAfter: 0.05 });
    await teams.post(to, words('soon'));
    expect(teams.connector.answered).toEqual([429, 201]);
  });

  it('brings everything through a conversation that is over its limits', async () => {
    teams = await startPosting({
      limits: [{ within: 100, most: 3 }],
      times: { windows: [{ within: 10, most: 1 }] },
    });
    const to = teams.newPlace();
    const all = ['1', '2', '3', '4', '5'];
    await Promise.all(all.map((text) => teams?.post(to, words(text))));
    expect(arrivedIn(teams, to.conversation).sort()).toEqual(all);
    expect(teams.connector.answered).toContain(429);
  });

  it('ends, with a time at which it may be worth trying again', async () => {
    teams = await startPosting({ times: { patience: 60 } });
    const to = teams.newPlace();
    teams.connector.fault(
      to.conversation,
      ...Array.from({ length: 60 }, () => ({ kind: 'refuse', status: 502 }) as const),
    );
    await expect(teams.post(to, words('no'))).rejects.toMatchObject({
      gone: false,
      retry: { after: expect.any(Number) },
    });
  });

  it('ends at once where the conversation has no turn left in time', async () => {
    teams = await startPosting({ times: { patience: 50, windows: [{ within: 60_000, most: 1 }] } });
    const to = teams.newPlace();
    await teams.post(to, words('1'));
    await expect(teams.post(to, words('2'))).rejects.toMatchObject({ retry: { after: expect.any(Number) } });
    expect(teams.connector.sent).toHaveLength(1);
  });

  it('is shorter for what nobody waits for, and ends with what Teams asked for', async () => {
    teams = await startPosting();
    const to = teams.newPlace();
    teams.connector.fault(to.conversation, { kind: 'refuse', status: 429, retryAfter: 120 });
    await expect(teams.post(to, words('a tip'), 60_000)).rejects.toMatchObject({
      gone: false,
      retry: { after: 120_000 },
    });
  });

  it('ends with an answer that takes too long, and the message is sent once more', async () => {
    teams = await startPosting({ times: { answerTime: 50 } });
    const to = teams.newPlace();
    teams.connector.fault(to.conversation, { kind: 'slow', ms: 2_000 });
    expect(await teams.post(to, words('once more'))).toBe('sent-1');
    expect(teams.warnings).toHaveLength(1);
  });

  it('ends with an answer that begins and never ends, and the message is sent once more', async () => {
    teams = await startPosting({ times: { answerTime: 50 } });
    const to = teams.newPlace();
    teams.connector.fault(to.conversation, { kind: 'stall' });
    expect(await teams.post(to, words('once more'))).toBe('sent-1');
    expect(teams.warnings).toMatchObject([{ fields: { code: 'LATE' } }]);
  });

  it('ends when nobody is there', async () => {
    teams = await startPosting({ times: { patience: 50 } });
    const to = teams.newPlace({ serviceUrl: 'http://127.0.0.1:9/' });
    await expect(teams.post(to, words('no'))).rejects.toMatchObject({ gone: false, retry: {} });
    expect(teams.warnings).toEqual([]);
  });

  it('ends when Demarc stops: what waits is given back unsent', async () => {
    teams = await startPosting();
    const to = teams.newPlace();
    teams.connector.fault(to.conversation, { kind: 'refuse', status: 429, retryAfter: 60 });
    const posting = teams.post(to, words('later'));
    const queued = teams.post(to, words('after that'));
    const outcome = Promise.allSettled([posting, queued]);
    while (teams.connector.answered.length < 2) await pause(5);
    teams.stopWaiting();
    const [first] = await outcome;
    expect(first).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    expect(arrivedIn(teams, to.conversation)).toEqual(['after that']);
  });
});
