import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSetting } from '../../src/settings/read-setting.js';

const WEEKDAYS = [1, 2, 3, 4, 5];

describe('a message that settles something', () => {
  it.each([
    ['language nl', { type: 'language', locale: 'nl', forPlace: false, spoken: 'en' }],
    ['Language English', { type: 'language', locale: 'en', forPlace: false, spoken: 'en' }],
    ['/language auto', { type: 'language', locale: null, forPlace: false, spoken: 'en' }],
    ['taal en hier', { type: 'language', locale: 'en', forPlace: true, spoken: 'nl' }],
    ['taal Nederlands, kanaal.', { type: 'language', locale: 'nl', forPlace: true, spoken: 'nl' }],
    ['language nl channel', { type: 'language', locale: 'nl', forPlace: true, spoken: 'en' }],
    ['forget me', { type: 'forget', spoken: 'en' }],
    ['Forget me!', { type: 'forget', spoken: 'en' }],
    ['vergeet mij', { type: 'forget', spoken: 'nl' }],
    ['vergeet me', { type: 'forget', spoken: 'nl' }],
    ['tip', { type: 'tip' }],
    ['Tip?', { type: 'tip' }],
    ['tips', { type: 'tips-status' }],
    ['tips?', { type: 'tips-status' }],
    ['  tips   status  ', { type: 'tips-status' }],
    ['tips off', { type: 'tips-off', spoken: 'en' }],
    ['tips uit.', { type: 'tips-off', spoken: 'nl' }],
    ['tips stop', { type: 'tips-off' }],
    ['tips on', { type: 'tips-on', spoken: 'en' }],
    ['Tips aan', { type: 'tips-on', spoken: 'nl' }],
    ['tips\u00a0on\n09:00', { type: 'tips-on', time: '09:00', spoken: 'en' }],
  ])('is read: %j', (message, setting) => {
    expect(readSetting(message)).toEqual(setting);
  });

  it.each([
    'tips on securing S3',
    'Tips on S3?',
    'tips on CI/CD pipelines',
    'tips on TLS/SSL',
    'tips on 2FA',
    'tips on 24/7 monitoring',
    'tips on 3 ways to secure S3',
    'tips on DoS',
    'tips on DoS attacks',
    'tips on monitoring',
    'tips on do we patch RDS ourselves',
    'tips on daily backups of RDS',
    'tips on constructor',
    'tips on __proto__',
    'tips aan mij',
    'tips aan het team over back-ups',
    'tips over het patchen van EC2',
    'tips for EKS',
    'tips off the record about IAM',
    'tips off?',
    'tips uit?',
    'tips on 09:00?',
    'tips status of my account',
    'tip of the day',
    'tipping point',
    'language nl?',
    'language models on Bedrock, who secures the prompts?',
    'taal van de RDS-parameters',
    'language runtime patching',
    'who patches the language runtime of Lambda?',
    'forget me not',
    'forget my password',
    'can you forget me',
    'vergeet',
    'who gives tips on S3?',
    'off',
    '',
    ' ',
    '?',
    '/',
    '...',
  ])('is not taken from a question: %j', (message) => {
    expect(readSetting(message)).toBeUndefined();
  });

  it.each([
    ['language klingon', 'language', 'klingon'],
    ['language', 'language', ''],
    ['taal Frans', 'language', 'Frans'],
    ['language __proto__', 'language', '__proto__'],
    ['language constructor', 'language', 'constructor'],
  ])('that names no language of ours is a mistake: %j', (message, about, part) => {
    expect(readSetting(message)).toMatchObject({ type: 'mistake', about, part });
  });
});

describe('when tips are wanted', () => {
  const wish = (words: string) => readSetting(`tips on ${words}`);

  it('may be said in any order', () => {
    const parts = ['09:00', 'Europe/Amsterdam', 'nl', 'weekdays'];
    for (const some of orders(parts)) {
      expect(wish(some.join(' '))).toEqual({
        type: 'tips-on',
        time: '09:00',
        zone: 'Europe/Amsterdam',
        locale: 'nl',
        days: WEEKDAYS,
        spoken: 'en',
      });
    }
  });

  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['9:00', '09:00'],
    ['09.30', '09:30'],
    ['@8:15', '08:15'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    ['9am', '09:00'],
    ['12am', '00:00'],
    ['12:15 PM', '12:15'],
    ['9 pm', '21:00'],
    ['9u30', '09:30'],
    ['9 uur', '09:00'],
    ['at 7', '07:00'],
    ['om 7.45 uur', '07:45'],
  ])('a time may be written %j', (typed, time) => {
    expect(wish(typed)).toEqual({ type: 'tips-on', time, spoken: 'en' });
  });

  it.each([
    ['weekdays', WEEKDAYS],
    ['werkdagen', WEEKDAYS],
    ['every weekday', WEEKDAYS],
    ['elke werkdag', WEEKDAYS],
    ['daily', [1, 2, 3, 4, 5, 6, 7]],
    ['elke dag', [1, 2, 3, 4, 5, 6, 7]],
    ['fri mon', [1, 5]],
    ['ma, wo, vr', [1, 3, 5]],
    ['Monday Monday', [1]],
    ['weekdays sat', [1, 2, 3, 4, 5, 6]],
    ['mon and wed', [1, 3]],
    ['donderdag', [4]],
    ['sun', [7]],
  ])('days may be written %j', (typed, days) => {
    expect(wish(typed)).toEqual({ type: 'tips-on', days, spoken: 'en' });
  });

  it('"en" between two days is Dutch for "and", and no wish for English', () => {
    expect(readSetting('tips aan 9:00 ma en wo')).toEqual({
      type: 'tips-on',
      time: '09:00',
      days: [1, 3],
      spoken: 'nl',
    });
    expect(readSetting('tips aan ma wo en')).toMatchObject({ days: [1, 3], locale: 'en' });
  });

  it.each([
    ['europe/amsterdam', 'Europe/Amsterdam'],
    ['utc', 'UTC'],
    ['GMT', 'GMT'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['us/eastern', 'US/Eastern'],
    ['America/Port-au-Prince', 'America/Port-au-Prince'],
    ['america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
    ['Etc/GMT+5', 'Etc/GMT+5'],
    ['(Europe/Amsterdam)', 'Europe/Amsterdam'],
  ])('a time zone keeps the name by which it was called: %j', (typed, zone) => {
    expect(wish(`9 ${typed}`)).toEqual({ type: 'tips-on', time: '09:00', zone, spoken: 'en' });
  });

  it('may be copied from how Demarc itself says it', () => {
    expect(wish('every weekday at 09:00 (Europe/Amsterdam), in English')).toEqual({
      type: 'tips-on',
      time: '09:00',
      zone: 'Europe/Amsterdam',
      locale: 'en',
      days: WEEKDAYS,
      spoken: 'en',
    });
    expect(readSetting('tips aan maandag, vrijdag om 09:00 (UTC), in het Nederlands')).toMatchObject({
      days: [1, 5],
      locale: 'nl',
      zone: 'UTC',
    });
  });

  it.each([
    ['25:00', '25:00'],
    ['24:00', '24:00'],
    ['9:60', '9:60'],
    ['9:5', '9:5'],
    ['13pm', '13pm'],
    ['0am', '0am'],
    ['09:00:00', '09:00:00'],
    ['99', '99'],
    ['-9', undefined],
    ['09:00 Mars/Phobos', 'Mars/Phobos'],
    ['09:00 Europe/Amsterdm nl', 'Europe/Amsterdm'],
    ['Europe/Atlantis', 'Europe/Atlantis'],
    ['Europe/../../etc/passwd', 'Europe/../../etc/passwd'],
    ['09:00 Amsterdam', 'Amsterdam'],
    ['09:00 Amsterdam time please', 'Amsterdam'],
    ['09:00 +02:00', '+02:00'],
    ['09:00 10:00', '10:00'],
    ['09:00 en nl', 'nl'],
    ['09:00 UTC Europe/Amsterdam', 'Europe/Amsterdam'],
    ['mon tusday', 'tusday'],
    ['09:00 de', 'de'],
    ['09:00 <!channel>', '<!channel>'],
    ['09:00 __proto__', '__proto__'],
  ])('what cannot be read is named: %j', (typed, part) => {
    if (part === undefined) expect(wish(typed)).toBeUndefined();
    else expect(wish(typed)).toMatchObject({ type: 'mistake', about: 'tips', part });
  });

  it('is read the same however often a part is said', () => {
    expect(wish('9:00 09:00 UTC utc nl nl')).toEqual({
      type: 'tips-on',
      time: '09:00',
      zone: 'UTC',
      locale: 'nl',
      spoken: 'en',
    });
  });

  it('is always a real time, zone, language and days, whatever is typed', () => {
    const word = fc.oneof(
      fc.constantFrom(
        '9',
        '25:00',
        '9:3',
        'nl',
        'en',
        'mon',
        'zo',
        'and',
        'UTC',
        'Asia/Kathmandu',
        'at',
        'x/y',
      ),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const read = wish(words.join(' '));
        if (read?.type !== 'tips-on') return;
        const { time, zone, days } = read;
        expect(time ?? '00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
        expect(days ?? [1]).toEqual([...new Set(days ?? [1])].sort());
        expect((days ?? [1]).every((day) => day >= 1 && day <= 7)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no longer for a long and hostile message', () => {
    const began = performance.now();
    for (const piece of ['.', '!', ' ', 'tips on ', 'a/', '9', 'Etc/', '@', '\u0000', '😀'])
      expect(readSetting(`tips on ${piece.repeat(100_000)}x`)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(500);
  });
});

function orders<T>(parts: readonly T[]): readonly (readonly T[])[] {
  if (parts.length < 2) return [parts];
  return parts.flatMap((part, i) => orders(parts.toSpliced(i, 1)).map((rest) => [part, ...rest]));
}
