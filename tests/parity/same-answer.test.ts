import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import { createDemarc } from '../../src/demarc.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { type RunningSlack, startSlack } from '../adapters/slack/start-slack.js';
import { type RunningTeams, startTeams } from '../adapters/teams/start-teams.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';
import { checkCard } from '../servers/adaptive-card-check.js';
import { slackFixture } from '../servers/slack-fixture.js';
import type { Drawn } from './drawn.js';
import { drawnBySlack } from './drawn-by-slack.js';
import { drawnByTeams } from './drawn-by-teams.js';
import { type ParityQuestion, parityQuestions } from './parity-questions.js';

describe('the same question, asked in Slack and in Teams', () => {
  let slack: RunningSlack;
  let teams: RunningTeams;
  let asked: (ParityQuestion & { bySlack: Drawn; byTeams: Drawn; card: object })[];

  beforeAll(async () => {
    const ask = await realAsk();
    [slack, teams] = await Promise.all([startSlack({ answer: ask }), startTeams(ask)]);
    asked = [];
    for (const [at, question] of (await parityQuestions()).entries()) {
      const card = await askTeams(teams, question.ask, at);
      const bySlack = drawnBySlack(await askSlack(slack, question.ask));
      asked.push({ ...question, bySlack, byTeams: drawnByTeams(card), card });
    }
  });
  afterAll(() => Promise.all([slack.stop(), slack.slack.close(), teams.stop()]));

  it('is asked in both languages, of every kind, and often answered with a verdict', () => {
    expect(asked.length).toBeGreaterThanOrEqual(100);
    for (const locale of ['en', 'nl'])
      expect(asked.filter((one) => one.locale === locale).length).toBeGreaterThan(40);
    for (const what of ['sources', 'suggestions'] as const)
      expect(asked.filter(({ byTeams }) => byTeams[what].length > 0).length).toBeGreaterThan(60);
    const kinds = new Set(asked.map(({ kind }) => kind));
    for (const kind of [
      'verdict',
      'overview',
      'ours',
      'theirs',
      'compare',
      'stack',
      'define',
      'which',
      'none',
    ])
      expect(kinds).toContain(kind);
    expect(asked.filter(({ byTeams }) => byTeams.party !== null).length).toBeGreaterThan(40);
    const parties = new Set(asked.map(({ byTeams }) => byTeams.party));
    for (const party of [null, 'aws', 'customer', 'shared', 'depends']) expect(parties).toContain(party);
  });

  it('gets the same verdict, title, sources and suggestions', () => {
    const differing = asked.filter(
      ({ bySlack, byTeams }) => JSON.stringify(bySlack) !== JSON.stringify(byTeams),
    );
    expect(differing.map(({ ask, bySlack, byTeams }) => ({ ask, bySlack, byTeams }))).toEqual([]);
  });

  it('gets a card that Teams takes', () => {
    expect(asked.flatMap(({ ask, card }) => checkCard(card).map((fault) => `${ask}: ${fault}`))).toEqual([]);
  });
});

/** Every question stands alone, so that what was asked before on one platform tells nothing about the other. */
async function realAsk(): Promise<Ask> {
  const [knowledge, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
  const parts = { knowledge, models, defaultLocale: 'en', now: Date.now, keepsText: false } as const;
  const { ask } = createDemarc({ ...parts, store: createMemoryStore() });
  return (question) => ask(question, {});
}

/** Anna types it behind `/demarc`; gives the blocks that come back. */
async function askSlack({ slack, send }: RunningSlack, question: string): Promise<unknown[]> {
  const text = question.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const response = await send({ form: slack.stamp({ ...slackFixture('slash-command'), text }) as never });
  return JSON.parse(await response.text()).blocks;
}

/** Anna writes it in a chat of its own with the bot; gives the card that comes back, whatever is sent before it. */
async function askTeams({ connector, deliver }: RunningTeams, question: string, at: number): Promise<object> {
  const id = `a:parity-${at}`;
  const conversation = { id, tenantId: 'tenant-1', isGroup: false, conversationType: 'personal', name: '' };
  await deliver('personal-message', { id, text: question, conversation });
  const card = () => {
    const sent = connector.sent.filter((one) => one.conversation === id);
    return sent.flatMap(({ activity }) => activity.attachments ?? [])[0]?.content;
  };
  while (card() === undefined) await setTimeout(5);
  return card();
}
