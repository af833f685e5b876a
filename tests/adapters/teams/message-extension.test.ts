import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AdaptiveCard } from '../../../adapters/teams/render/adaptive-card.js';
import type { AskContext } from '../../../src/contract/ask.js';
import { teamsFixture } from '../../servers/teams-fixture.js';
import { sampleAnswer } from './sample-answer.js';
import { type RunningTeams, startTeams } from './start-teams.js';

interface Result {
  readonly contentType: string;
  readonly content: AdaptiveCard;
  readonly preview?: { readonly content: { readonly title: string; readonly text: string } };
}

const asked: { question: string; context: AskContext }[] = [];
let teams: RunningTeams;

beforeAll(async () => {
  teams = await startTeams(async (question, context) => {
    asked.push({ question, context });
    if (question === 'help') return sampleAnswer({ outcome: 'notice', kind: 'help', headline: '' });
    if (question.startsWith('lunch'))
      return sampleAnswer({ outcome: 'unknown', kind: 'unclear', headline: '', suggestions: [] });
    return sampleAnswer({ title: `Answer to ${question}`, locale: context.locale ?? 'en', carried: 'rds' });
  });
});

beforeEach(() => {
  asked.length = 0;
});

afterAll(() => teams.stop());

async function search(question: string): Promise<readonly Result[]> {
  const value = teamsFixture('search').value;
  value.parameters = [{ name: 'question', value: question }];
  return resultsOf(await teams.invoke('search', { value }));
}

function resultsOf({ status, body }: { status: number; body: unknown }): readonly Result[] {
  expect(status).toBe(200);
  const { composeExtension } = body as {
    composeExtension: { type: string; attachmentLayout: string; attachments: readonly Result[] };
  };
  expect(composeExtension).toMatchObject({ type: 'result', attachmentLayout: 'list' });
  return composeExtension.attachments;
}

describe('the search "Who is responsible?"', () => {
  it('offers the answer first, then the answers to what may be asked next', async () => {
    const results = await search('who patches RDS?');
    expect(results.map(({ preview }) => preview?.content.title)).toEqual([
      expect.stringContaining('Answer to who patches RDS?'),
      expect.stringContaining('Answer to who backs up RDS?'),
    ]);
    for (const { contentType, content } of results) {
      expect(contentType).toBe('application/vnd.microsoft.card.adaptive');
      expect(content.type).toBe('AdaptiveCard');
      expect(content.actions).toBeUndefined();
    }
  });

  it('asks as somebody who speaks to others: nothing is settled, counted or followed up', async () => {
    await search('forget me');
    expect(asked[0]).toMatchObject({ question: 'forget me', context: { overheard: true } });
    expect(asked[0]?.context.conversation).toBeUndefined();
  });

  it('that was only opened offers what a newcomer may ask', async () => {
    const results = resultsOf(await teams.invoke('search-opened'));
    expect(asked.map(({ question }) => question)).toEqual(['help', 'who backs up RDS?']);
    expect(results.map(({ preview }) => preview?.content.title)).toEqual([
      expect.stringContaining('Answer to who backs up RDS?'),
    ]);
  });

  it('that finds nothing says so', async () => {
    const results = await search('lunch with who');
    expect(results).toHaveLength(1);
    expect(results[0]?.content.fallbackText).toContain('Engine patching');
  });

  it('posts nothing by itself', () => {
    expect(teams.connector.sent).toEqual([]);
  });
});

describe('"Who is responsible?" on somebody’s message', () => {
  it('answers what the message says in a window, with a button that puts the answer into the conversation', async () => {
    const { status, body } = await teams.invoke('message-action');
    expect(status).toBe(200);
    const question = 'Does anybody know who patches RDS, Bram de Wit?';
    expect(asked).toMatchObject([{ question, context: { overheard: true } }]);
    const insert = { question, locale: 'en', carried: 'rds' };
    expect(body).toMatchObject({
      task: {
        type: 'continue',
        value: {
          title: 'Who is responsible?',
          card: { content: { type: 'AdaptiveCard', actions: [{ data: { demarc: { insert } } }] } },
        },
      },
    });
  });

  it('offers no button where there is no answer', async () => {
    const { value } = teamsFixture('message-action');
    value.messagePayload.body.content = '<p>lunch?</p>';
    const { body } = await teams.invoke('message-action', { value });
    expect(JSON.stringify(body)).not.toContain('insert');
  });

  it('puts the same answer into the conversation, in the language that it had', async () => {
    const { value } = teamsFixture('insert');
    value.data.demarc.insert = { question: 'wie patcht RDS?', locale: 'nl', carried: 'rds' };
    const [result] = resultsOf(await teams.invoke('insert', { value }));
    expect(asked).toMatchObject([
      { question: 'wie patcht RDS?', context: { locale: 'nl', carried: 'rds', overheard: true } },
    ]);
    expect(result?.content.lang).toBe('nl');
  });
});

describe('an invoke', () => {
  it.each([
    ['another command', 'search', { value: { commandId: 'other' } }, 400],
    ['a command without a value', 'search', { value: null }, 400],
    ['a share of nothing', 'insert', { value: { commandId: 'who', data: {} } }, 400],
    ['a press on a card of somebody else', 'card-action', { value: { action: { data: { x: 1 } } } }, 400],
    ['a sign-in', 'sign-in', {}, 501],
    ['one that nobody knows', 'sign-in', { name: 'new/thing' }, 501],
  ])('that is %s is refused', async (_what, fixture, changes, status) => {
    expect((await teams.invoke(fixture, changes)).status).toBe(status);
    expect(asked).toEqual([]);
  });

  it('that breaks is answered 500, and the log does not say what was asked', async () => {
    const broken = await startTeams(async (question) => {
      throw new Error(`cannot answer ${question}`);
    });
    expect((await broken.invoke('search')).status).toBe(500);
    expect(broken.log.join()).toContain('"level":"error"');
    expect(broken.log.join()).not.toContain('who patches RDS');
    await broken.stop();
  });
});
