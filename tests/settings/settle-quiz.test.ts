import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/contract/answer.js';
import type { Origin } from '../../src/contract/ask.js';
import type { Demarc } from '../../src/contract/demarc.js';
import { LOCALES } from '../../src/contract/locale.js';
import { createDemarc } from '../../src/demarc.js';
import { readSetting } from '../../src/settings/read-setting.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { everySubscription } from '../every-subscription.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

const SATURDAY = Date.parse('2026-11-28T12:00:00Z');
const CHANNEL = 'slack:T1:C1';

const from = (part: Partial<Origin> = {}): Origin => ({
  tenant: 'slack:T1',
  person: 'slack:T1:U1',
  place: CHANNEL,
  timeZone: async () => undefined,
  tipsAllowed: async () => 'yes',
  ...part,
});

describe('reading what is said of the quiz', () => {
  it.each([
    ['quiz', { type: 'quiz' }],
    ['Quiz?', { type: 'quiz' }],
    ['/quiz please', { type: 'quiz' }],
    ['quiz me', { type: 'quiz', spoken: 'en' }],
    ['give me another quiz question', { type: 'quiz', spoken: 'en' }],
    ['nog een quizvraag', { type: 'quiz', spoken: 'nl' }],
    ['overhoor mij', { type: 'quiz', spoken: 'nl' }],
    ['quiz weekly', { type: 'quiz-on', spoken: 'en' }],
    ['weekly quiz', { type: 'quiz-on', spoken: 'en' }],
    ['quiz on', { type: 'quiz-on', spoken: 'en' }],
    ['quiz wekelijks', { type: 'quiz-on', spoken: 'nl' }],
    ['elke week een quiz', { type: 'quiz-on', spoken: 'nl' }],
    [
      'quiz weekly friday 10:00 Europe/Amsterdam en',
      { type: 'quiz-on', days: [5], time: '10:00', zone: 'Europe/Amsterdam', locale: 'en' },
    ],
    ['quiz wekelijks op vrijdag om 10 uur', { type: 'quiz-on', days: [5], time: '10:00', spoken: 'nl' }],
    ['quiz weekly except holidays NL', { type: 'quiz-on', holidays: 'NL' }],
    ['quiz weekly 25:00', { type: 'mistake', about: 'quiz', part: '25:00' }],
    ['quiz off', { type: 'quiz-off', spoken: 'en' }],
    ['quiz uit', { type: 'quiz-off', spoken: 'nl' }],
    ['stop the weekly quiz', { type: 'quiz-off', spoken: 'en' }],
    ['geen quiz meer', { type: 'quiz-off', spoken: 'nl' }],
    ['quiz status', { type: 'quiz-status' }],
    [
      'quiz answer rds.data-backup shared',
      { type: 'quiz-answer', card: 'rds.data-backup', option: 'shared', spoken: 'en' },
    ],
  ])('takes "%s" for a setting', (said, setting) => {
    expect(readSetting(said)).toMatchObject(setting);
  });

  it.each([
    'quiz off?',
    'quiz weekly?',
    'quiz about s3',
    'quiz weekly on securing buckets in s3',
    'is there a quiz about rds',
    'quiz answer',
    'quiz answer <!channel> aws',
    'quiz answer rds.data-backup shared now',
    'quizzes',
  ])('takes "%s" for a question', (said) => {
    expect(readSetting(said)).toBeUndefined();
  });
});

describe('a weekly quiz', () => {
  let store: Store;
  let demarc: Demarc;
  beforeAll(async () => {
    const [knowledge, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
    const shared = new Proxy({} as Store, { get: (_, key) => store[key as keyof Store] });
    const now = () => SATURDAY;
    demarc = createDemarc({ knowledge, models, store: shared, defaultLocale: 'en', now, keepsText: false });
  });
  beforeEach(() => {
    store = createMemoryStore();
  });
  const say = (message: string, origin = from()) => demarc.ask(message, { from: origin });
  const text = ({ blocks }: Answer) =>
    blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('\n');

  it('comes on Monday at nine in the zone of the person, unless they say otherwise', async () => {
    const answer = await say('quiz weekly', from({ timeZone: async () => 'Europe/Amsterdam' }));
    expect(answer).toMatchObject({ kind: 'setting', title: 'The quiz is on' });
    expect(text(answer)).toBe(
      'A question comes here on Monday at 09:00 (Europe/Amsterdam), in English. "quiz off" stops it, "quiz" asks one now.',
    );
    expect(await store.subscription(`${CHANNEL}:quiz`)).toEqual({
      address: `${CHANNEL}:quiz`,
      quizIn: CHANNEL,
      by: 'slack:T1:U1',
      time: '09:00',
      zone: 'Europe/Amsterdam',
      locale: 'en',
      days: [1],
      holidays: null,
      resumes: null,
    });
    expect((await store.takeDue(Date.parse('2026-11-30T08:00:00Z'), 0, 10)).length).toBe(1);
  });

  it('keeps what was not said anew, and leaves the tips of the place alone', async () => {
    await say('tips on 08:00');
    await say('quiz wekelijks vrijdag 10:00 Europe/Amsterdam');
    const answer = await say('quiz wekelijks 11:00');
    expect(text(answer)).toBe(
      'Hier komt een vraag: op vrijdag om 11:00 (Europe/Amsterdam), in het Nederlands. "quiz uit" stopt de quiz, "quiz" geeft nu een vraag.',
    );
    expect(await store.subscription(CHANNEL)).toMatchObject({ time: '08:00', days: [1, 2, 3, 4, 5] });
    await say('tips off');
    expect(await everySubscription(store)).toMatchObject([{ quizIn: CHANNEL, time: '11:00', days: [5] }]);
  });

  it('is told of, and stopped, where it comes', async () => {
    expect((await say('quiz status')).title).toBe('No quiz comes here');
    await say('quiz weekly');
    expect((await say('quiz status')).title).toBe('The quiz is on');
    expect((await say('quiz weekly paused until 12 January')).title).toBe('The quiz is paused');
    expect(await say('quiz uit')).toMatchObject({ title: 'De quiz staat uit', locale: 'nl' });
    expect(await everySubscription(store)).toEqual([]);
  });

  it.each(['absent', 'shared', 'unknown'] as const)(
    'does not begin where nothing may be posted: %s',
    async (why) => {
      const answer = await say('quiz weekly', from({ tipsAllowed: async () => why }));
      expect(answer.kind).toBe('setting');
      expect(await everySubscription(store)).toEqual([]);
    },
  );

  it('stands on nobody’s page among the tips', async () => {
    await say('quiz weekly');
    await say('tips on');
    const { subscriptions } = await demarc.home(from());
    expect(subscriptions.map(({ address }) => address)).toEqual([CHANNEL]);
  });

  it('belongs to somebody: where nobody is known there is only a question', async () => {
    expect(await demarc.ask('quiz weekly', {})).toMatchObject({ title: 'There is nothing to settle here' });
    expect((await demarc.ask('quiz', {})).kind).toBe('quiz');
  });

  it.each(LOCALES)('is spoken of in examples that are read (%s)', async (locale) => {
    for (const message of [
      'quiz status',
      'quiz weekly 25:00',
      'quiz weekly',
      'quiz off',
      'quiz weekly paused until monday',
    ]) {
      const said = text(await demarc.ask(message, { from: from(), locale }));
      const examples = [...said.matchAll(/"([^"]+)"/g)].filter(([, example]) => example !== '25:00');
      expect(examples.length).toBeGreaterThan(0);
      for (const [, example = ''] of examples)
        expect([example, (await say(example)).title]).toEqual([
          example,
          expect.stringMatching(/^(The quiz is (on|off)|De quiz staat (aan|uit))$|\?$/),
        ]);
    }
  });
});
