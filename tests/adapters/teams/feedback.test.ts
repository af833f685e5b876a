import { afterEach, describe, expect, it } from '@jest/globals';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Vote } from '../../../src/contract/vote.js';
import { teamsFixture } from '../../servers/teams-fixture.js';
import { sampleAnswer } from './sample-answer.js';
import { type RunningTeams, startTeams } from './start-teams.js';

const ANNA = 'teams:tenant-1:00000000-0000-0000-0000-0000000000aa';
const ANSWER = 'teams:tenant-1:a:1personal:1732406400900';
const THANKS = { en: 'Thank you, your vote is counted.', nl: 'Dank je, je stem is geteld.' };
const FOR_REASON = {
  en: 'Thank you for telling what was wrong. It is noted.',
  nl: 'Dank je voor je uitleg. Die is genoteerd.',
};

describe('a vote', () => {
  const votes: Vote[] = [];
  let teams: RunningTeams | undefined;
  afterEach(async () => {
    await teams?.stop();
    votes.length = 0;
  });
  const start = async (demarc: Partial<Demarc> = {}) => {
    teams = await startTeams(async () => sampleAnswer(), {
      demarc: { vote: async (vote) => void votes.push(vote), ...demarc },
    });
    return teams;
  };
  const GROUP = {
    conversationType: 'groupChat',
    isGroup: true,
    tenantId: 'tenant-1',
    id: '19:chat@thread.v2',
  };

  it('on a card is counted, and thanked for where only the person sees it, in the answer’s language', async () => {
    const { invoke, connector } = await start();
    const { status, body } = await invoke('card-action', { conversation: GROUP });
    expect(votes).toMatchObject([{ person: ANNA, helpful: false, reason: null, words: null }]);
    expect([status, body]).toEqual([
      200,
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: THANKS.nl },
    ]);
    expect(connector.sent).toEqual([]);
  });

  it('that is unhelpful is followed by a form that asks why, where the two are alone', async () => {
    const { invoke, connector } = await start();
    await invoke('card-action');
    expect(votes[0]?.answer).toBe(ANSWER);
    const [form] = connector.sent;
    expect(form?.conversation).toBe('a:1personal');
    const card = form?.activity.attachments?.[0]?.content;
    expect(card).toMatchObject({
      lang: 'nl',
      actions: [{ data: { demarc: { why: { answer: ANSWER } } } }],
    });
    expect(JSON.stringify(card)).not.toContain('words');
  });

  it('from a client that sends it as a message is counted and thanked for in a message', async () => {
    const { deliver, connector } = await start();
    expect(await deliver('vote-message')).toBe(200);
    expect(votes).toMatchObject([{ answer: ANSWER, person: ANNA, helpful: true }]);
    expect(connector.sent.map(({ activity }) => activity.text)).toEqual([THANKS.en]);
  });

  it('gets its reason from the form, under the answer that it was about', async () => {
    const { deliver } = await start();
    await deliver('reason-message');
    expect(votes).toMatchObject([{ answer: ANSWER, helpful: false, reason: 'outdated', words: null }]);
  });

  it.each(['en', 'nl'] as const)(
    'gets other thanks for its reason, in place of the form (%s)',
    async (locale) => {
      const { deliver, connector } = await start();
      const { value } = teamsFixture('reason-message');
      const why = { answer: ANSWER, shape: `answered/verdict/rds/os-patching/${locale}` };
      await deliver('reason-message', { value: { ...value, demarc: { why } } });
      const body = { type: 'message', text: FOR_REASON[locale], locale, id: '1732406400901' };
      const form = { method: 'PUT', conversation: 'a:1personal', id: '1732406400901' };
      expect(connector.calls).toEqual([{ ...form, body }]);
      expect(connector.sent).toEqual([]);
    },
  );

  it('gets its thanks in a message where Teams does not change the form', async () => {
    const { deliver, connector, log } = await start();
    connector.failNext(403);
    expect(await deliver('reason-message')).toBe(200);
    expect(connector.calls).toEqual([]);
    expect(connector.sent.map(({ activity }) => activity.text)).toEqual([FOR_REASON.en]);
    expect(log.join()).not.toContain('did not arrive');
  });

  it('keeps words only where the operator keeps them', async () => {
    const { deliver } = await start({ keepsText: true });
    await deliver('reason-message');
    expect(votes).toMatchObject([{ reason: 'outdated', words: 'the page has moved' }]);
  });

  it('with a reason that is none of ours has none', async () => {
    const { deliver } = await start();
    await deliver('reason-message', {
      value: { ...teamsFixture('reason-message').value, reason: 'I said so' },
    });
    expect(votes).toMatchObject([{ helpful: false, reason: null }]);
  });

  it('is counted although Teams does not take what follows it', async () => {
    const { invoke, connector, log } = await start();
    connector.failNext(403);
    expect((await invoke('card-action')).status).toBe(200);
    expect(votes).toHaveLength(1);
    expect(log.join()).toContain('the vote is counted');
  });

  it('that cannot be kept is answered 500', async () => {
    const { invoke } = await start({ vote: () => Promise.reject(new Error('no disk')) });
    expect((await invoke('card-action')).status).toBe(500);
  });
});
