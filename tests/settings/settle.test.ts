import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, ListBlock } from '../../src/contract/answer.js';
import type { Origin } from '../../src/contract/ask.js';
import type { Demarc } from '../../src/contract/demarc.js';
import { LOCALES } from '../../src/contract/locale.js';
import { createDemarc } from '../../src/demarc.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import { everySubscription } from '../every-subscription.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

const TENANT = 'slack:T1';
const PERSON = 'slack:T1:U1';
const CHANNEL = 'slack:T1:C1';
const USUAL = {
  time: '09:00',
  zone: 'UTC',
  days: [1, 2, 3, 4, 5],
  locale: 'en',
  holidays: null,
  resumes: null,
};

const SATURDAY = Date.parse('2026-11-28T12:00:00Z');

/** Somebody in a channel. */
const from = (part: Partial<Origin> = {}): Origin => ({
  tenant: TENANT,
  person: PERSON,
  place: CHANNEL,
  timeZone: async () => undefined,
  tipsAllowed: async () => 'yes',
  ...part,
});

function text({ blocks }: Answer): string {
  return blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('\n');
}

describe('settings', () => {
  let store: Store;
  let demarc: Demarc;
  let now: number;
  beforeAll(async () => {
    const [knowledge, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
    // Putting Demarc together costs a second, so all tests share one, over whichever store is a test's own.
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
    now = SATURDAY;
  });
  const say = (message: string, origin: Origin = from()) => demarc.ask(message, { from: origin });

  describe('of tips', () => {
    it('are kept for the place, with whatever was left out chosen for the person', async () => {
      const answer = await say('tips on');
      expect(await store.subscription(CHANNEL)).toEqual({ ...USUAL, address: CHANNEL, by: PERSON });
      expect(answer).toMatchObject({
        outcome: 'notice',
        kind: 'setting',
        locale: 'en',
        title: 'Tips are on',
      });
      expect(text(answer)).toBe(
        'A tip comes here every weekday at 09:00 (UTC), in English. "tips off" stops them.',
      );
    });

    it('that are of both languages are answered in the one being spoken, or in that of the client', async () => {
      const conversation = `${CHANNEL}:1`;
      const ask = (message: string, origin = from()) => demarc.ask(message, { from: origin, conversation });
      const dutch = from({ locale: 'nl' });
      expect(await ask('tip')).toMatchObject({ locale: 'en' });
      expect(await ask('tip', dutch)).toMatchObject({ locale: 'nl' });
      expect(await ask('RDS', dutch)).toMatchObject({ locale: 'nl' });
      expect(await ask('tips status')).toMatchObject({ locale: 'nl', title: 'Hier komen geen tips' });
      expect(await ask('tips off')).toMatchObject({ locale: 'en' });
      expect(await ask('who patches RDS?', dutch)).toMatchObject({ locale: 'en' });
      expect(await ask('tips', dutch)).toMatchObject({ locale: 'en' });
    });

    it('take the time zone that the platform knows of, unless it is none', async () => {
      await say('tips on', from({ timeZone: async () => 'Europe/Amsterdam' }));
      expect(await store.subscription(CHANNEL)).toMatchObject({ zone: 'Europe/Amsterdam' });
      for (const zone of ['', 'Mars/Phobos', 'W. Europe Standard Time']) {
        await say('tips off');
        await say('tips on', from({ timeZone: async () => zone }));
        expect(await store.subscription(CHANNEL)).toMatchObject({ zone: 'UTC' });
      }
    });

    it('may say everything, and the last word counts', async () => {
      await say('tips on 8:00 daily');
      const answer = await say('tips on 09:30 Europe/Amsterdam nl mon wed');
      expect(await everySubscription(store)).toEqual([
        {
          address: CHANNEL,
          by: PERSON,
          time: '09:30',
          zone: 'Europe/Amsterdam',
          days: [1, 3],
          locale: 'nl',
          holidays: null,
          resumes: null,
        },
      ]);
      expect(text(answer)).toBe(
        'Hier komt een tip: op maandag en woensdag om 09:30 (Europe/Amsterdam), in het Nederlands. "tips uit" stopt ze.',
      );
    });

    it('change only what is said, once they are on', async () => {
      await say('tips on 09:30 Europe/Amsterdam nl mon wed');
      await say('tips on 10:00');
      expect(await store.subscription(CHANNEL)).toMatchObject({
        time: '10:00',
        zone: 'Europe/Amsterdam',
        days: [1, 3],
        locale: 'nl',
      });
    });

    it('are answered in the language in which they were said', async () => {
      expect(await say('tips aan')).toMatchObject({ locale: 'nl', title: 'Tips staan aan' });
      expect(await store.subscription(CHANNEL)).toMatchObject({ locale: 'nl' });
      expect(await say('tips status')).toMatchObject({ locale: 'nl', title: 'Tips staan aan' });
      expect(await say('tips uit')).toMatchObject({ locale: 'nl', title: 'Tips staan uit' });
      expect(await say('tips off')).toMatchObject({ locale: 'en', title: 'Tips are off' });
      expect(await say('tips status')).toMatchObject({ locale: 'en', title: 'No tips come here' });
    });

    it('are answered in the language that the person has fixed', async () => {
      await say('language en');
      expect(await say('tips aan')).toMatchObject({ locale: 'en' });
      await say('tips on nl');
      const status = await say('tips status');
      expect(status).toMatchObject({ locale: 'en', title: 'Tips are on' });
      expect(text(status)).toContain('in Dutch');
      expect(await say('tips uit')).toMatchObject({ locale: 'en', title: 'Tips are off' });
    });

    it.each([
      ['tips on mon', 'A tip comes here on Monday at', 'A tip comes to you alone on Monday at'],
      ['tips aan dagelijks', 'Hier komt een tip: elke dag', 'Alleen jij krijgt een tip: elke dag'],
      ['tips off', 'No more tips come here.', 'You get no more tips.'],
      ['tips uit', 'Hier komen geen tips meer.', 'Je krijgt geen tips meer.'],
    ])('are told of in other words to a channel and to one person: %j', async (message, here, forYou) => {
      expect(text(await say(message))).toContain(here);
      expect(text(await say(message, from({ place: PERSON })))).toContain(forYou);
    });

    it('end with "tips off" for this place only, whoever says it', async () => {
      await say('tips on');
      await say('tips on', from({ place: PERSON }));
      await say('tips off', from({ person: 'slack:T1:U2' }));
      expect(await everySubscription(store)).toMatchObject([{ address: PERSON }]);
      await say('tips off', from({ person: 'slack:T1:U2' }));
    });

    it.each([
      ['tips on 25:00', 'en', 'I cannot read when you want tips', '"25:00"'],
      ['tips aan 9:00 Mars/Phobos', 'nl', 'Ik begrijp niet wanneer je tips wilt', '"Mars/Phobos"'],
    ])(
      'that cannot be read change nothing, and it is said what: %j',
      async (message, locale, title, part) => {
        await say('tips on 8:00');
        const before = await everySubscription(store);
        const answer = await say(message);
        expect(answer).toMatchObject({ locale, title });
        expect(text(answer)).toContain(part);
        expect(await everySubscription(store)).toEqual(before);
      },
    );

    it('quote little of what was typed, and nothing that is not to be seen', async () => {
      const answer = await say(`tips on 09:00 \u202e\u0007${'😀'.repeat(60)}`);
      expect(text(answer)).toContain(`"${'😀'.repeat(40)}"`);
      expect(text(answer)).not.toMatch(/\u202e|\u0007/);
    });

    it.each(LOCALES)('show what they read in examples of their own (%s)', async (locale) => {
      for (const message of ['tips status', 'tips on 25:00']) {
        const { blocks } = await demarc.ask(message, { from: from(), locale });
        const [block] = blocks;
        const examples = [...(block?.type === 'paragraph' ? block.text : '').matchAll(/"(tips [^"]+)"/g)];
        expect(examples.length).toBeGreaterThan(0);
        for (const [, example = ''] of examples)
          expect(await say(example)).toMatchObject({ title: /aan|on/ });
      }
    });

    it('are told to be on or off in words that turn them off or on', async () => {
      for (const [message, off] of [
        ['tips on', 'tips off'],
        ['tips aan', 'tips uit'],
      ] as const) {
        expect(text(await say(message))).toContain(`"${off}"`);
        expect(text(await say(off))).toContain(`"${message}"`);
      }
    });

    it('give a tip at once when asked, and set nothing up by that', async () => {
      expect(await say('tip')).toMatchObject({ kind: 'tip', locale: 'en', outcome: 'answered' });
      await say('taal nl');
      expect(await say('tip')).toMatchObject({ kind: 'tip', locale: 'nl' });
      expect(await everySubscription(store)).toEqual([]);
    });
  });

  describe('of tips that are on', () => {
    it.each([
      [
        'tips on 9:00 except holidays NL',
        { time: '09:00', holidays: 'NL' },
        /, not on public holidays of the Netherlands\. /,
      ],
      ['tips aan behalve feestdagen in België', { holidays: 'BE' }, /, niet op feestdagen in België\. /],
      ['tips on paused until monday', { resumes: '2026-11-30' }, /; paused until 30 November 2026\. /],
      ['tips on 9:00 no holidays', { holidays: null }, /They come on public holidays too\.$/],
    ])('may be said with the rest: %j', async (message, kept, told) => {
      const answer = await say(message);
      expect(await store.subscription(CHANNEL)).toMatchObject(kept);
      expect(text(answer)).toMatch(told);
    });

    it.each([
      [
        'pause tips until 12 January',
        { resumes: '2027-01-12' },
        'Tips are paused',
        /; paused until 12 January 2027\./,
      ],
      [
        'pauzeer de tips tot maandag',
        { resumes: '2026-11-30' },
        'Tips zijn gepauzeerd',
        /; gepauzeerd tot 30 november/,
      ],
      ['pause tips for 2 weeks', { resumes: '2026-12-12' }, 'Tips are paused', /12 December 2026/],
      ['tips pauze t/m 24-12', { resumes: '2026-12-25' }, 'Tips zijn gepauzeerd', /25 december 2026/],
      [
        'skip public holidays of the Netherlands',
        { holidays: 'NL' },
        'Tips are on',
        /not on public holidays/,
      ],
      ['tips less often', { days: [1, 3, 5] }, 'Tips are on', /on Monday, Wednesday, and Friday at/],
      ['tips minder vaak', { days: [1, 3, 5] }, 'Tips staan aan', /op maandag, woensdag en vrijdag om/],
    ])('are changed in that alone: %j', async (message, changed, title, told) => {
      await say('tips on 8:15 Europe/Amsterdam');
      const before = await store.subscription(CHANNEL);
      const answer = await say(message, from({ person: 'slack:T1:U2' }));
      expect(answer).toMatchObject({ title });
      expect(text(answer)).toMatch(told);
      expect(await store.subscription(CHANNEL)).toEqual({ ...before, ...changed });
    });

    it.each([
      'pause tips until monday',
      'resume tips',
      'tips minder vaak',
      'skip holidays in Belgium',
      'feestdagen aan',
    ])('are needed for it to be changed: %j', async (message) => {
      expect(await say(message)).toMatchObject({ title: /^(No tips come here|Hier komen geen tips)$/ });
      expect(await everySubscription(store)).toEqual([]);
    });

    it.each([
      ['pause tips until 2020-01-01', /^That day is not ahead\n1 January 2020 has come already/],
      ['pause tips until today', /^That day is not ahead\n28 November 2026 has come/],
      ['pause tips until 30 February', /^There is no such day\n/],
      ['pause tips for 3 years', /^That is very long\n/],
      [
        'pause tips until whenever',
        /^I cannot read how long tips are to pause\nI do not know "whenever"\. For example: "pause tips until/,
      ],
      ['tips pauze', /^Ik begrijp niet hoelang ik de tips moet pauzeren\nZeg hoelang\. /],
      ['tips pauze tot 2020-01-01', /^Kies een latere dag\n1 januari 2020 is al aangebroken/],
      ['skip public holidays', /^I cannot read whose holidays\nSay of which country\. /],
      [
        'tips behalve feestdagen in Atlantis',
        /^Ik begrijp niet welke feestdagen je bedoelt\nHet land "Atlantis" ken ik niet/,
      ],
      ['tips on 9:00 paused until 30 February', /^There is no such day\n/],
    ])('stay as they are where it cannot be: %j', async (message, told) => {
      await say('tips on 8:00');
      const before = await everySubscription(store);
      const answer = await say(message);
      expect(`${answer.title}\n${text(answer)}`).toMatch(told);
      expect(await everySubscription(store)).toEqual(before);
    });

    it.each(LOCALES)('are spoken of in examples that are read (%s)', async (locale) => {
      const mistakes = {
        en: ['pause tips', 'skip holidays', 'pause tips until 30 February', 'pause tips for 9 years'],
        nl: ['tips pauze', 'sla feestdagen over', 'tips pauze tot 30 februari', 'tips pauze 9 jaar'],
      }[locale];
      for (const message of mistakes) {
        await say('tips on');
        const said = text(await demarc.ask(message, { from: from(), locale }));
        const examples = [...said.matchAll(/"([^"]+)"/g)];
        expect(examples.length).toBeGreaterThan(0);
        for (const [, example = ''] of examples) {
          await say('tips on');
          const { title } = await say(example);
          expect([example, title]).toEqual([example, expect.stringMatching(/^Tips (are|staan|zijn)/)]);
        }
      }
    });

    it('know what day it is in their zone', async () => {
      now = Date.parse('2026-11-29T12:00:00Z');
      await say('tips on Pacific/Kiritimati');
      await say('pause tips until monday');
      expect(await store.subscription(CHANNEL)).toMatchObject({ resumes: '2026-12-07' });
      await say('tips on America/New_York');
      await say('pause tips until monday');
      expect(await store.subscription(CHANNEL)).toMatchObject({ resumes: '2026-11-30' });
    });

    it.each(['resume tips', 'tips hervatten', 'tips on'])('go on at once: %j', async (message) => {
      await say('tips on 8:00 mon');
      await say('pause tips for 2 weeks');
      expect(await say(message)).toMatchObject({ title: /^Tips (are on|staan aan)$/ });
      expect(await store.subscription(CHANNEL)).toMatchObject({ time: '08:00', days: [1], resumes: null });
    });

    it('stay paused when something else is changed, and go on by themselves', async () => {
      await say('tips on 8:00');
      await say('pause tips until monday');
      expect(await say('tips on 9:00')).toMatchObject({ title: 'Tips are paused' });
      expect(await say('tips status')).toMatchObject({ title: 'Tips are paused' });
      now += 2 * 24 * 3_600_000;
      expect(await say('tips status')).toMatchObject({ title: 'Tips are on' });
    });

    it('come less and less often, down to once a week, which is said', async () => {
      await say('tips on daily');
      for (const days of [[1, 2, 3, 4, 5], [1, 3, 5], [1]]) {
        await say('tips less often');
        expect(await store.subscription(CHANNEL)).toMatchObject({ days });
      }
      expect(await say('tips less often')).toMatchObject({ title: 'Tips come once a week already' });
      expect(await store.subscription(CHANNEL)).toMatchObject({ days: [1] });
    });

    it('leave holidays out until it is taken back', async () => {
      await say('tips on except holidays NL');
      expect(text(await say('holidays on'))).toMatch(/in English\. .*They come on public holidays too\.$/);
      expect(await store.subscription(CHANNEL)).toMatchObject({ holidays: null });
    });

    it('are not changed by what was perhaps said to somebody else', async () => {
      await say('tips on');
      const before = await everySubscription(store);
      for (const message of ['pause tips until monday', 'tips less often', 'skip holidays in Belgium'])
        expect((await demarc.ask(message, { from: from(), overheard: true })).kind).not.toBe('setting');
      expect(await everySubscription(store)).toEqual(before);
    });
  });

  describe('of the language', () => {
    it('hold for a person everywhere, and go before those of a place', async () => {
      await say('language nl here');
      expect(await say('who backs up RDS?')).toMatchObject({ locale: 'nl' });
      await say('language en');
      expect(await say('wie maakt back-ups van RDS?')).toMatchObject({ locale: 'en' });
      const other = from({ person: 'slack:T1:U2' });
      expect(await say('who backs up RDS?', other)).toMatchObject({ locale: 'nl' });
    });

    it('are taken back with "auto"', async () => {
      await say('language nl');
      expect(await say('language auto')).toMatchObject({ title: 'Ik antwoord in de taal van de vraag' });
      expect(await say('who backs up RDS?')).toMatchObject({ locale: 'en' });
      expect(await say('wie maakt back-ups van RDS?')).toMatchObject({ locale: 'nl' });
    });

    it('are confirmed in the language that was chosen', async () => {
      expect(await say('language nl')).toMatchObject({
        locale: 'nl',
        title: 'Ik antwoord in het Nederlands',
      });
      expect(await say('taal engels')).toMatchObject({ locale: 'en', title: 'I answer in English' });
    });

    it('that is none of ours is met with how to say it', async () => {
      expect(await say('language klingon')).toMatchObject({
        locale: 'en',
        title: 'I speak English and Dutch',
      });
      expect(await say('taal frans')).toMatchObject({
        locale: 'nl',
        title: 'Ik spreek Engels en Nederlands',
      });
    });
  });

  it.each([
    ['forget me', 'en', 'Forgotten'],
    ['vergeet mij', 'nl', 'Vergeten'],
  ])('are forgotten with the person, but for the tips of a channel: %j', async (message, locale, title) => {
    await say('tips on');
    await say('tips on', from({ place: PERSON }));
    await store.keepPreference(PERSON, { locale: locale as 'en' | 'nl' });
    expect(await say(message)).toMatchObject({ locale, title });
    expect(await store.preference(PERSON)).toBeUndefined();
    expect(await everySubscription(store)).toMatchObject([{ address: CHANNEL, by: null }]);
  });

  it.each([
    ['export me', 'en', 'What I keep of you', 'Your language (until "forget me")', 'English'],
    [
      'what do you know about me?',
      'en',
      'What I keep of you',
      'Your votes (for a year)',
      '2026-11-01, helpful: s',
    ],
    ['mijn gegevens', 'nl', 'Wat ik van je bewaar', 'Je taal (tot "vergeet mij")', 'Nederlands'],
    [
      'wat weet je over mij?',
      'nl',
      'Wat ik van je bewaar',
      'Services waar je naar vraagt (tot "vergeet mij")',
      'rds: 2 keer',
    ],
  ])('are told to the person alone: %j', async (message, locale, title, heading, item) => {
    await store.keepPreference(PERSON, { locale: locale as 'en' | 'nl' });
    await store.countServices(PERSON, ['rds', 'rds']);
    await store.keepVote(
      { answer: 'a', person: PERSON, shape: 's', helpful: true, reason: null, words: null },
      '2026-11-01',
    );
    for (const context of [{ from: from({ place: PERSON }) }, { from: from(), alone: true }]) {
      const answer = await demarc.ask(message, context);
      expect(answer).toMatchObject({ outcome: 'notice', kind: 'setting', locale, title });
      expect(answer.blocks).toContainEqual({ type: 'list', title: heading, items: [item] });
    }
    const refused = await say(message);
    expect(refused.title).toBe(
      locale === 'en' ? 'Not where others read along' : 'Niet waar anderen meelezen',
    );
    expect(JSON.stringify(refused)).not.toContain(item);
  });

  it('are told as nothing where nothing is kept, and as the last ten of many', async () => {
    const alone = from({ place: PERSON });
    expect((await say('export me', alone)).title).toBe('I keep nothing of you');
    for (let n = 0; n < 25; n++)
      await store.keepVote(
        { answer: `a${n}`, person: PERSON, shape: `s${n}`, helpful: false, reason: 'other', words: null },
        '2026-11-01',
      );
    const [votes] = (await say('export me', alone)).blocks;
    const { title, items } = votes as ListBlock;
    expect([title, items.length, items.at(-1)]).toEqual(['Your votes (for a year)', 11, 'and 15 more']);
    expect(await store.keptOf(PERSON, 0)).toHaveLength(25);
  });

  it.each(['tips on', 'tips off', 'tip', 'language nl', 'forget me', 'export me', 'tips on 25:00'])(
    'are not taken from what was perhaps said to somebody else: %j',
    async (message) => {
      await store.keepSubscription({ ...USUAL, address: CHANNEL, by: PERSON, locale: 'en' }, 0);
      await store.keepPreference(PERSON, { locale: 'en' });
      const answer = await demarc.ask(message, { from: from(), overheard: true });
      expect(answer.kind).not.toBe('setting');
      expect(await everySubscription(store)).toEqual([{ ...USUAL, address: CHANNEL, by: PERSON }]);
      expect(await store.preference(PERSON)).toEqual({ locale: 'en' });
    },
  );

  it.each([
    ['tips on', 'en', 'There is nothing to settle here'],
    ['tips on 25:00', 'en', 'There is nothing to settle here'],
    ['tips off', 'en', 'There is nothing to settle here'],
    ['tips status', 'en', 'There is nothing to settle here'],
    ['tip', 'en', 'There is nothing to settle here'],
    ['language nl', 'en', 'There is nothing to settle here'],
    ['forget me', 'en', 'There is nothing to settle here'],
    ['export me', 'en', 'There is nothing to settle here'],
    ['tips aan', 'nl', 'Hier valt niets in te stellen'],
    ['tips uit', 'nl', 'Hier valt niets in te stellen'],
    ['taal en', 'nl', 'Hier valt niets in te stellen'],
    ['vergeet mij', 'nl', 'Hier valt niets in te stellen'],
  ])('need somebody whom they are for: %j', async (message, locale, title) => {
    expect(await demarc.ask(message, {})).toMatchObject({ outcome: 'notice', locale, title });
    expect(await everySubscription(store)).toEqual([]);
  });

  it.each([
    ['tips on encryption at rest for S3', 's3'],
    ['tips aan ons over back-ups van RDS', 'rds'],
    ['tips off? or who patches EC2', 'ec2'],
    ['language runtime patching on Lambda?', 'lambda'],
  ])('are not taken from a question, which is answered: %j', async (message, service) => {
    const answer = await say(message);
    expect(answer.kind).not.toBe('setting');
    expect(answer.shape).toContain(service);
    expect(await everySubscription(store)).toEqual([]);
  });

  it('say nothing about who asked in the shape that is counted', async () => {
    expect((await say('tips on 09:00')).shape).toBe('notice/setting/-/-/en');
  });
});
