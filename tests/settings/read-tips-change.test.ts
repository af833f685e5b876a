import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSetting } from '../../src/settings/read-setting.js';

const UNTIL_JANUARY = {
  type: 'tips-pause',
  pause: { day: { type: 'date', day: 12, month: 1 }, through: false },
};
const TWO_WEEKS = {
  type: 'tips-pause',
  pause: { day: { type: 'after', count: 2, unit: 'week' }, through: false },
};
const MONDAY = {
  type: 'tips-pause',
  pause: { day: { type: 'weekday', weekday: 1, nextWeek: false }, through: false },
};
const CHRISTMAS_EVE = {
  type: 'tips-pause',
  pause: { day: { type: 'date', day: 24, month: 12, year: 2026 }, through: false },
};
const EN = { spoken: 'en' };
const NL = { spoken: 'nl' };
const skip = (holidays: string | null) => ({ type: 'tips-holidays', holidays });

describe('what is wanted of tips that are on', () => {
  it.each([
    ['pause tips until 12 January', { ...UNTIL_JANUARY, ...EN }],
    ['Please pause the tips until January 12th.', { ...UNTIL_JANUARY, ...EN }],
    ['pause our daily tips till the 12th of January', { ...UNTIL_JANUARY, ...EN }],
    ['tips pause until 12 jan', { ...UNTIL_JANUARY, ...EN }],
    ['no tips until 12 January', { ...UNTIL_JANUARY, ...EN }],
    ['stop tips until 12 January', { ...UNTIL_JANUARY, ...EN }],
    ['tips off until 12 January', { ...UNTIL_JANUARY, ...EN }],
    ['pause tips until Monday', { ...MONDAY, ...EN }],
    ['pause tips until 2026-12-24', { ...CHRISTMAS_EVE, ...EN }],
    ['pause tips for 2 weeks', { ...TWO_WEEKS, ...EN }],
    ['pause tips for two weeks please', { ...TWO_WEEKS, ...EN }],
    ['pause my tips for the next 2 weeks', { ...TWO_WEEKS, ...EN }],
    ['tips pause 2 weeks', { ...TWO_WEEKS, ...EN }],
    ['tips pauze tot 12 januari', { ...UNTIL_JANUARY, ...NL }],
    ['pauzeer de tips tot 12-1', { ...UNTIL_JANUARY, ...NL }],
    ['geen tips tot 12 januari', { ...UNTIL_JANUARY, ...NL }],
    ['tips uit tot 12 januari', { ...UNTIL_JANUARY, ...NL }],
    ['stop tips tot 12 januari', { ...UNTIL_JANUARY, ...NL }],
    ['pauzeer de tips tot maandag', { ...MONDAY, ...NL }],
    ['tips pauze tot 2026-12-24', { ...CHRISTMAS_EVE, ...NL }],
    ['tips pauzeren tot 24-12-2026', { ...CHRISTMAS_EVE, ...NL }],
    ['Pauzeer tips 2 weken', { ...TWO_WEEKS, ...NL }],
    ['pauzeer mijn tips voor twee weken graag', { ...TWO_WEEKS, ...NL }],
    [
      'pause tips through 2026-12-24',
      { ...CHRISTMAS_EVE, pause: { ...CHRISTMAS_EVE.pause, through: true }, ...EN },
    ],
    [
      'tips pauze t/m 24-12-2026',
      { ...CHRISTMAS_EVE, pause: { ...CHRISTMAS_EVE.pause, through: true }, ...NL },
    ],
    [
      'tips pauze tot en met 24 december 2026',
      { ...CHRISTMAS_EVE, pause: { ...CHRISTMAS_EVE.pause, through: true }, ...NL },
    ],
    ['resume tips', { type: 'tips-resume', ...EN }],
    ['Resume the tips!', { type: 'tips-resume', ...EN }],
    ['tips resume', { type: 'tips-resume', ...EN }],
    ['unpause tips', { type: 'tips-resume', ...EN }],
    ['tips hervatten', { type: 'tips-resume', ...NL }],
    ['hervat de tips', { type: 'tips-resume', ...NL }],
    ['tips less often', { type: 'tips-less', ...EN }],
    ['Tips less often, please', { type: 'tips-less', ...EN }],
    ['less tips', { type: 'tips-less', ...EN }],
    ['fewer tips', { type: 'tips-less', ...EN }],
    ['tips minder vaak', { type: 'tips-less', ...NL }],
    ['minder tips', { type: 'tips-less', ...NL }],
    ['minder vaak tips graag', { type: 'tips-less', ...NL }],
    ['skip public holidays of the Netherlands', { ...skip('NL'), ...EN }],
    ['skip holidays in Belgium', { ...skip('BE'), ...EN }],
    ['skip Dutch holidays', { ...skip('NL'), ...EN }],
    ['tips skip holidays NL', { ...skip('NL'), ...EN }],
    ['tips except holidays NL', { ...skip('NL'), ...EN }],
    ['tips except public holidays of the United States', { ...skip('US'), ...EN }],
    ['tips holidays DE', { ...skip('DE'), ...EN }],
    ['no tips on holidays in the UK', { ...skip('GB'), ...EN }],
    ['tips not on public holidays in Germany', { ...skip('DE'), spoken: 'en' }],
    ['tips behalve feestdagen in België', { ...skip('BE'), ...NL }],
    ['tips behalve op officiële feestdagen NL', { ...skip('NL'), ...NL }],
    ['tips niet op Nederlandse feestdagen', { ...skip('NL'), ...NL }],
    ['geen tips op feestdagen in de Verenigde Staten', { ...skip('US'), ...NL }],
    ['sla feestdagen in België over', { ...skip('BE'), ...NL }],
    ['feestdagen NL overslaan', { ...skip('NL'), ...NL }],
    ['tips holidays on', { ...skip(null), ...EN }],
    ['holidays on', { ...skip(null), ...EN }],
    ['no holidays', { ...skip(null), ...EN }],
    ['tips no holidays', { ...skip(null), ...EN }],
    ['tips also on holidays', { ...skip(null), ...EN }],
    ['tips feestdagen aan', { ...skip(null), ...NL }],
    ['feestdagen aan', { ...skip(null), ...NL }],
    ['geen feestdagen', { ...skip(null), ...NL }],
    ['tips ook op feestdagen', { ...skip(null), ...NL }],
  ])('is read: %j', (message, setting) => {
    expect(readSetting(message)).toEqual(setting);
  });

  it.each([
    ['pause tips', 'pause', ''],
    ['pauzeer de tips', 'pause', ''],
    ['tips pauze', 'pause', ''],
    ['pause tips until', 'pause', ''],
    ['pause tips until further notice', 'pause', 'further notice'],
    ['pause tips until 12 Janvember', 'pause', '12 Janvember'],
    ['pause tips until 1/2/2027', 'pause', '1/2/2027'],
    ['pause tips for 2 fortnights', 'pause', '2 fortnights'],
    ['tips off until whenever', 'pause', 'whenever'],
    ['tips pauze tot sint-juttemis', 'pause', 'sint-juttemis'],
    ['pauzeer tips 12 dingen', 'pause', '12 dingen'],
    ['skip public holidays', 'holidays', ''],
    ['no tips on holidays', 'holidays', ''],
    ['tips except holidays', 'holidays', ''],
    ['tips except holidays Atlantis', 'holidays', 'Atlantis'],
    ['skip holidays of Atlantis', 'holidays', 'Atlantis'],
    ['skip holidays NL and BE', 'holidays', 'and BE'],
    ['tips behalve feestdagen', 'holidays', ''],
    ['sla feestdagen over', 'holidays', ''],
    ['tips behalve feestdagen in Nederlnd', 'holidays', 'Nederlnd'],
  ])('is a mistake where it cannot be read: %j', (message, about, part) => {
    expect(readSetting(message)).toMatchObject({ type: 'mistake', about, part });
  });

  it.each([
    'pause tips until monday?',
    'pause tips?',
    'can I pause tips',
    'how do I pause tips until monday',
    'pause tips for RDS',
    'pause tips for Aurora Serverless v2',
    'pause tips and tricks for Redshift',
    'tips pause a Redshift cluster',
    'tips for pausing Redshift clusters',
    'pause the Redshift cluster until monday',
    'tips pauze van een Redshift-cluster',
    'pauzeer de tips van AWS Trusted Advisor maar',
    'pause tips monday',
    'resume tips for ECS tasks',
    'resume the stack',
    'tips resume from hibernation on EC2',
    'hervat de tips over RDS',
    'less tips more answers',
    'tips less privilege',
    'tips least privilege',
    'minder vaak patchen',
    'tips minder rechten voor iedereen',
    'who patches RDS less often',
    'minder tips over S3',
    'no tips on S3',
    'no tips until now on backups in this answer',
    'geen tips over S3',
    'tips off the record until monday',
    'skip patching on holidays',
    'skip holidays when patching RDS',
    'skip holidays in our maintenance windows for RDS and Aurora clusters',
    'who patches on public holidays in the Netherlands',
    'does AWS support work on holidays',
    'is AWS support open on public holidays of Germany?',
    'holidays',
    'holidays NL',
    'feestdagen',
    'feestdagen in Nederland',
    'werkt AWS Support op feestdagen in België',
    'tips over feestdagen in Nederland',
    'tips for holidays in Belgium',
    'no holidays for whoever patches EC2',
    'are the holidays on',
    'holidays on call',
    'tips holidays and peak traffic on ECS are ours to plan',
    'until monday',
    'pauze',
    'skip',
  ])('is not taken from a question: %j', (message) => {
    expect(readSetting(message)).toBeUndefined();
  });
});

describe('when tips are wanted, but for holidays', () => {
  const wish = (words: string) => readSetting(`tips on ${words}`);

  it.each([
    ['9:00 except holidays NL', { time: '09:00', holidays: 'NL' }],
    ['except holidays NL', { holidays: 'NL' }],
    ['except on public holidays of the Netherlands at 9', { time: '09:00', holidays: 'NL' }],
    ['9:00 except Dutch holidays weekdays', { time: '09:00', holidays: 'NL', days: [1, 2, 3, 4, 5] }],
    ['9 holidays NL nl', { time: '09:00', holidays: 'NL', locale: 'nl' }],
    ['except holidays in Ireland en', { holidays: 'IE', locale: 'en' }],
    ['except holidays IN', { holidays: 'IN' }],
    ['except holidays in the United States mon wed', { holidays: 'US', days: [1, 3] }],
    ['mon and wed but not on holidays in Belgium', { holidays: 'BE', days: [1, 3] }],
    ['9:00 no holidays', { time: '09:00', holidays: null }],
    ['9:00 also on holidays', { time: '09:00', holidays: null }],
    ['holidays too', { holidays: null }],
    ['9:00 no holidays at all NL', undefined],
    ['no holidays at 9', { time: '09:00', holidays: null }],
  ])('they are left out, or no longer: %j', (typed, told) => {
    if (told === undefined) expect(wish(typed)).toMatchObject({ type: 'mistake', about: 'tips' });
    else expect(wish(typed)).toEqual({ type: 'tips-on', ...told, spoken: 'en' });
  });

  it.each([
    ['behalve feestdagen in België', { holidays: 'BE' }],
    ['9:00 nl en niet op feestdagen NL', { time: '09:00', locale: 'nl', holidays: 'NL' }],
    ['behalve feestdagen NL do vr', { holidays: 'NL', days: [4, 5] }],
    ['zonder Belgische feestdagen om 9 uur', { holidays: 'BE', time: '09:00' }],
    ['ook op feestdagen', { holidays: null }],
    ['geen feestdagen ma', { holidays: null, days: [1] }],
  ])('they are left out in Dutch, or no longer: %j', (typed, told) => {
    expect(readSetting(`tips aan ${typed}`)).toEqual({ type: 'tips-on', ...told, spoken: 'nl' });
  });

  it.each([
    ['9:00 except holidays', 'holidays', ''],
    ['except holidays of Atlantis', 'holidays', 'Atlantis'],
    ['9:00 except holidays of Atlantis weekdays', 'holidays', 'Atlantis'],
    ['9:00 except birthdays', 'tips', 'except'],
    ['9:00 except holidays NL and BE', 'tips', 'and'],
    ['9:00 paused until whenever', 'tips', 'paused'],
  ])('what cannot be read is named: %j', (typed, about, part) => {
    expect(wish(typed)).toMatchObject({ type: 'mistake', about, part });
  });

  it.each([
    'tips on holidays',
    'tips on holidays in the Netherlands',
    'tips on public holidays and on-call duty',
    'tips on patching except on holidays',
    'tips on patching except holidays NL',
    'tips on staying secure during holidays in Belgium',
    'tips aan mij over feestdagen',
    'tips on paused clusters',
    'tips on paused until monday?',
  ])('a question about them is none: %j', (message) => {
    expect(readSetting(message)).toBeUndefined();
  });

  it('they may be copied from how Demarc itself says it', () => {
    expect(
      wish(
        'every weekday at 09:00 (Europe/Amsterdam), in English, not on public holidays of the Netherlands; paused until 12 January 2027',
      ),
    ).toEqual({
      type: 'tips-on',
      time: '09:00',
      zone: 'Europe/Amsterdam',
      locale: 'en',
      days: [1, 2, 3, 4, 5],
      holidays: 'NL',
      pause: { day: { type: 'date', day: 12, month: 1, year: 2027 }, through: false },
      spoken: 'en',
    });
  });

  it('nothing is read that was not typed, whatever is typed around it', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'except',
        'holidays',
        'feestdagen',
        'no',
        'NL',
        'in',
        'the',
        'paused',
        'until',
        'tot',
        'monday',
        '9',
        'not',
        'on',
        'tips',
        'Dutch',
        'over',
        'skip',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        for (const message of [`tips on ${words.join(' ')}`, `tips ${words.join(' ')}`, words.join(' ')]) {
          const read = readSetting(message);
          if (read?.type === 'tips-holidays' || (read?.type === 'tips-on' && read.holidays !== undefined))
            expect(message).toMatch(/holidays|feestdagen/i);
          if (read?.type === 'tips-pause') expect(message).toMatch(/paus|until|tot|off|stop|no|geen/i);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reading takes no longer for a long and hostile message', () => {
    const began = performance.now();
    for (const piece of [
      'holidays ',
      'skip holidays of ',
      'tips pause until ',
      '12 ',
      'paused ',
      'next ',
      ';',
    ])
      for (const lead of ['tips on ', 'tips ', 'pause tips until ', ''])
        readSetting((lead + piece.repeat(200)).slice(0, 200));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
