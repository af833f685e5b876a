import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/contract/answer.js';
import type { Origin } from '../../src/contract/ask.js';
import type { Demarc } from '../../src/contract/demarc.js';
import { LOCALES } from '../../src/contract/locale.js';
import { plainText } from '../../src/contract/plain-text.js';
import type { Quiz } from '../../src/contract/quiz.js';
import { createDemarc } from '../../src/demarc.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

const MONDAY = Date.parse('2026-11-30T12:00:00Z');
const DAY = 24 * 3_600_000;

/** Somebody in a channel. */
const person = (user: string, place = 'slack:T1:C1'): Origin => ({
  tenant: 'slack:T1',
  person: `slack:T1:${user}`,
  place,
  timeZone: async () => undefined,
  tipsAllowed: async () => 'yes',
});
const alone = person('U1', 'slack:T1:U1');

describe('the quiz', () => {
  let store: Store;
  let demarc: Demarc;
  let now: number;
  beforeAll(async () => {
    const [knowledge, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
    const shared = new Proxy({} as Store, { get: (_, key) => store[key as keyof Store] });
    demarc = createDemarc({
      knowledge,
      models,
      store: shared,
      defaultLocale: 'en',
      now: () => now,
      keepsText: false,
    });
  });
  beforeEach(() => {
    store = createMemoryStore();
    now = MONDAY;
  });
  const quizOf = ({ quiz }: Answer): Quiz => quiz ?? { id: 'none', options: [], show: '' };
  /** Asks for a question whose answer is a party, and gives it with what is right and what is not. */
  const begin = async (from: Origin, message = 'quiz') => {
    for (;;) {
      const question = await demarc.ask(message, { from });
      const { id, options } = quizOf(question);
      if (options[0]?.id !== 'aws') continue;
      const { verdict } = await demarc.ask(question.title, { locale: question.locale });
      const right = verdict?.party ?? '';
      const wrong = options.find((option) => option.id !== right)?.id ?? '';
      return { question, id, right, wrong };
    }
  };

  it('asks with options, tells nothing yet, and keeps out of the way of votes on answers', async () => {
    const { question } = await begin(person('U1'));
    expect(question).toMatchObject({
      outcome: 'notice',
      kind: 'quiz',
      verdict: null,
      sources: [],
      locale: 'en',
    });
    expect(question.title).toMatch(/^Who is responsible for .* on .*\?$/);
    expect(quizOf(question).options.map(({ label }) => label)).toEqual([
      'AWS',
      'You',
      'Both',
      'Does not apply',
    ]);
    expect(plainText(question)).toContain('Options: AWS; You; Both; Does not apply.');
  });

  it('tells each person alone whether they were right, and why, with the answer and source that Demarc gives', async () => {
    const { question, id, right, wrong } = await begin(person('U1'));
    const explanation = await demarc.ask(question.title, { locale: 'en' });
    const lucky = await demarc.playQuiz(id, right, person('U1'));
    expect(lucky.shown).toBeNull();
    expect(lucky.told).toMatchObject({
      verdict: explanation.verdict,
      sources: explanation.sources,
      headline: `Right. ${explanation.headline}`,
      quiz: { id, options: [] },
    });
    expect(lucky.told?.blocks.slice(1)).toEqual(explanation.blocks);
    const unlucky = await demarc.playQuiz(id, wrong, person('U2'));
    expect(unlucky.told?.headline).toBe(`Not right. ${explanation.headline}`);
    expect(unlucky.told?.blocks[0]).toMatchObject({ text: expect.stringMatching(/^You said: /) });
  });

  it('counts the first answer of each, shows the result to all by nobody’s name, and then no one else', async () => {
    const { id, right, wrong, question } = await begin(person('U1'));
    await demarc.playQuiz(id, right, person('U1'));
    await demarc.playQuiz(id, wrong, person('U2'));
    const changed = await demarc.playQuiz(id, right, person('U2'));
    expect(changed.told?.headline).toMatch(/^Not right\./);
    expect(changed.told?.blocks[0]).toMatchObject({
      text: expect.stringMatching(/^Your first answer counts: /),
    });
    await demarc.playQuiz(id, right, person('U3'));
    const { told, shown } = await demarc.playQuiz(id, null, person('U9'));
    expect(told).toBeNull();
    expect(shown?.quiz).toBeUndefined();
    const said = plainText(shown as Answer);
    expect(said).toContain(`${question.title} 3 answered, 2 right: `);
    expect(said).not.toMatch(/U1|U2|U3|U9/);
    const late = await demarc.playQuiz(id, right, person('U4'));
    expect(late.told?.blocks[0]).toMatchObject({ text: expect.stringMatching(/has ended/) });
    expect(late.shown).toEqual(shown);
  });

  it('says so when nobody answered', async () => {
    const { id } = await begin(person('U1'));
    const { shown } = await demarc.playQuiz(id, null, person('U1'));
    expect(plainText(shown as Answer)).toContain('Nobody answered.');
  });

  it('ends with the answer of whoever is alone, in the message itself', async () => {
    const { id, right, wrong } = await begin(alone);
    const { told, shown } = await demarc.playQuiz(id, wrong, alone);
    expect(told).toBeNull();
    expect(shown?.headline).toMatch(/^Not right\./);
    expect(shown?.quiz).toBeUndefined();
    expect((await demarc.playQuiz(id, right, alone)).shown?.headline).toMatch(/^Not right\./);
  });

  it('speaks to all in the language of the question, and to a person in their own', async () => {
    await store.keepPreference('slack:T1:U2', { locale: 'en' });
    const { id, right, question } = await begin(person('U1'), 'nog een quizvraag');
    expect(question.title).toMatch(/^Wie is verantwoordelijk voor .* bij .*\?$/);
    expect((await demarc.playQuiz(id, right, person('U1'))).told?.headline).toMatch(/^Goed\. /);
    expect((await demarc.playQuiz(id, right, person('U2'))).told?.headline).toMatch(/^Right\. /);
    const { shown } = await demarc.playQuiz(id, null, person('U2'));
    expect(plainText(shown as Answer)).toContain('2 antwoorden, 2 goed: ');
  });

  it('does not mix up places, nor two messages with the same question', async () => {
    const { id, right, question } = await begin(person('U1'));
    const again = await demarc.ask('quiz', {
      from: person('U1'),
      carried: question.carried ?? '',
      locale: 'en',
    });
    expect(again.title).toBe(question.title);
    const second = quizOf(again).id;
    expect(second).not.toBe(id);
    await demarc.playQuiz(id, right, person('U1'));
    await demarc.playQuiz(id, right, person('U1', 'slack:T1:C2'));
    const results = [
      await demarc.playQuiz(id, null, person('U1')),
      await demarc.playQuiz(second, null, person('U1')),
    ].map(({ shown }) => plainText(shown as Answer));
    expect(results[0]).toContain(' 1 answered, 1 right');
    expect(results[1]).toContain('Nobody answered.');
  });

  it('forgets what a person chose, and after thirty days what anybody did', async () => {
    const { id, right } = await begin(person('U1'));
    await demarc.playQuiz(id, right, person('U1'));
    await demarc.playQuiz(id, right, person('U2'));
    await demarc.forget('slack:T1:U1');
    expect(await store.quizResult(`slack:T1:C1:quiz:${id}`, now)).toEqual({
      closed: false,
      chosen: { [right]: 1 },
    });
    now += 30 * DAY;
    expect(await store.quizResult(`slack:T1:C1:quiz:${id}`, now)).toEqual({ closed: false, chosen: {} });
  });

  it.each(['', 'nonsense', 'm.en.gone.gone', `m.en.${'x'.repeat(400)}`])(
    'says kindly that it does not know a question that was made up or is gone: %.20j',
    async (id) => {
      const { told, shown } = await demarc.playQuiz(id, 'aws', person('U1'));
      expect(told).toMatchObject({ title: 'I no longer know this question' });
      expect(shown).toBeNull();
    },
  );

  it('passes over an option that was made up', async () => {
    const { id } = await begin(person('U1'));
    expect(await demarc.playQuiz(id, '<!channel>', person('U1'))).toEqual({ told: null, shown: null });
    expect(await store.quizResult(`slack:T1:C1:quiz:${id}`, now)).toEqual({ closed: false, chosen: {} });
  });

  it('gives a place another question each time', async () => {
    const titles = new Set<string>();
    for (let n = 0; n < 60; n += 1) titles.add((await demarc.ask('quiz', { from: person('U1') })).title);
    expect(titles.size).toBe(60);
  });

  it('asks whoever is not known about another thing each time, mostly well known', async () => {
    const titles = new Set<string>();
    for (let n = 0; n < 40; n += 1) {
      now += 977;
      titles.add((await demarc.ask('quiz', {})).title);
    }
    expect(titles.size).toBeGreaterThan(30);
    expect([...titles].filter((title) => / on Amazon | on AWS /.test(title)).length).toBeGreaterThan(20);
  });

  it.each(LOCALES)('offers choices to ask where nobody is known, and tells at once (%s)', async (locale) => {
    const question = await demarc.ask('quiz', { locale });
    expect(question.quiz).toBeUndefined();
    const told = await Promise.all(question.suggestions.map((one) => demarc.ask(one.question, { locale })));
    const right = told.filter(({ headline }) => /^(Right|Goed)\. /.test(headline));
    expect(right).toHaveLength(1);
    expect(told.length).toBeGreaterThanOrEqual(2);
    for (const answer of told) {
      expect(answer.locale).toBe(locale);
      expect(answer.sources.length).toBeGreaterThan(0);
      expect(answer.quiz).toBeUndefined();
    }
  });

  it('says kindly that a typed choice is none', async () => {
    for (const typed of ['quiz answer gone.gone aws', 'quiz antwoord rds.data-backup wij'])
      expect((await demarc.ask(typed, {})).kind).toBe('setting');
  });

  it.each(LOCALES)('offers another question under every answer, in its language (%s)', async (locale) => {
    const question = await demarc.ask('quiz', { locale });
    const told = await demarc.ask(question.suggestions[0]?.question ?? '', { locale });
    const another = await demarc.ask(told.suggestions[0]?.question ?? '', { from: person('U1') });
    expect(another).toMatchObject({ kind: 'quiz', locale });
  });
});
