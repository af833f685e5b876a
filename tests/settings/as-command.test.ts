import { describe, expect, it } from '@jest/globals';
import { asCommand } from '../../src/settings/as-command.js';
import { readSetting } from '../../src/settings/read-setting.js';

describe('a command in other words', () => {
  it.each([
    ['stop tips', { type: 'tips-off' }],
    ['Stop', { type: 'tips-off' }],
    ['Stop the daily tips!', { type: 'tips-off' }],
    ['turn off tips', { type: 'tips-off', spoken: 'en' }],
    ['Turn my tips off please', { type: 'tips-off', spoken: 'en' }],
    ['please disable tips', { type: 'tips-off', spoken: 'en' }],
    ['stop sending me tips', { type: 'tips-off', spoken: 'en' }],
    ['no more tips', { type: 'tips-off', spoken: 'en' }],
    ['unsubscribe', { type: 'tips-off', spoken: 'en' }],
    ['tips off please', { type: 'tips-off', spoken: 'en' }],
    ['tips uit aub', { type: 'tips-off', spoken: 'nl' }],
    ['zet de tips uit', { type: 'tips-off', spoken: 'nl' }],
    ['Tips stoppen', { type: 'tips-off', spoken: 'nl' }],
    ['stop met tips', { type: 'tips-off', spoken: 'nl' }],
    ['geen tips meer', { type: 'tips-off', spoken: 'nl' }],
    ['afmelden', { type: 'tips-off', spoken: 'nl' }],
    ['turn on tips', { type: 'tips-on', spoken: 'en' }],
    ['turn tips on at 9', { type: 'tips-on', time: '09:00', spoken: 'en' }],
    ['enable daily tips', { type: 'tips-on', spoken: 'en' }],
    ['subscribe', { type: 'tips-on', spoken: 'en' }],
    ['send me tips every Monday', { type: 'tips-on', days: [1], spoken: 'en' }],
    ['I want a daily tip', { type: 'tips-on', days: [1, 2, 3, 4, 5, 6, 7], spoken: 'en' }],
    ['zet tips aan', { type: 'tips-on', spoken: 'nl' }],
    ['Zet mijn tips weer aan om 9 uur', { type: 'tips-on', time: '09:00', spoken: 'nl' }],
    ['schakel tips in', { type: 'tips-on', spoken: 'nl' }],
    ['ik wil elke dag een tip', { type: 'tips-on', days: [1, 2, 3, 4, 5, 6, 7], spoken: 'nl' }],
    ['give me a tip', { type: 'tip', spoken: 'en' }],
    ['another tip', { type: 'tip', spoken: 'en' }],
    ['geef me nog een tip', { type: 'tip', spoken: 'nl' }],
    ['When do tips come?', { type: 'tips-status', spoken: 'en' }],
    ['wanneer komen de tips?', { type: 'tips-status', spoken: 'nl' }],
    ['Less often', { type: 'tips-less', spoken: 'en' }],
    ['Minder vaak', { type: 'tips-less', spoken: 'nl' }],
    ['resume', { type: 'tips-resume', spoken: 'en' }],
    ['hervat', { type: 'tips-resume', spoken: 'nl' }],
    ['pause', { type: 'mistake', about: 'pause', part: '', spoken: 'en' }],
    ['tips more often', { type: 'mistake', about: 'tips', part: '' }],
    ['vaker tips', { type: 'mistake', about: 'tips', part: '' }],
    ['speak English', { type: 'language', locale: 'en', forPlace: false, spoken: 'en' }],
    ['set the language to Dutch', { type: 'language', locale: 'nl', forPlace: false, spoken: 'en' }],
    ['language: nl', { type: 'language', locale: 'nl', forPlace: false, spoken: 'en' }],
    ['taal: Engels', { type: 'language', locale: 'en', forPlace: false, spoken: 'nl' }],
    ['antwoord in het Engels', { type: 'language', locale: 'en', forPlace: false, spoken: 'nl' }],
    ['praat Nederlands hier', { type: 'language', locale: 'nl', forPlace: true, spoken: 'nl' }],
    ['in Dutch please', { type: 'language', locale: 'nl', forPlace: false, spoken: 'en' }],
    ['change language', { type: 'mistake', about: 'language', part: '', spoken: 'en' }],
    ['please forget me', { type: 'forget', spoken: 'en' }],
    ['forget everything you know about me', { type: 'forget', spoken: 'en' }],
    ['vergeet alles over mij', { type: 'forget', spoken: 'nl' }],
  ])('is read: %j', (message, setting) => {
    expect(readSetting(message)).toEqual(setting);
  });

  it.each([
    ['pause until Monday', { type: 'weekday', weekday: 1, nextWeek: false }],
    ['pauzeer tot maandag', { type: 'weekday', weekday: 1, nextWeek: false }],
    ['pause for 3 days', { type: 'after', count: 3, unit: 'day' }],
    ['stop tips for a week', { type: 'after', count: 1, unit: 'week' }],
    ['no tips for 2 weeks', { type: 'after', count: 2, unit: 'week' }],
    ['stop tips voor een week', { type: 'after', count: 1, unit: 'week' }],
  ])('is read as a pause: %j', (message, day) => {
    expect(readSetting(message)).toMatchObject({ type: 'tips-pause', pause: { day, through: false } });
  });

  it.each([
    ['every morning at 8', { time: '08:00', days: [1, 2, 3, 4, 5, 6, 7] }],
    ['at 8 o\u2019clock', { time: '08:00' }],
    ["'s ochtends om 8 uur", { time: '08:00' }],
    ['iedere maandag', { days: [1] }],
  ])('is read as the time of tips: %j', (when, wish) => {
    expect(readSetting(`tips aan ${when}`)).toMatchObject({ type: 'tips-on', ...wish });
  });

  it.each([
    'stop the world',
    'stop tips for RDS',
    'who can stop tips?',
    'turn on tips for S3 encryption',
    'enable tips on IAM',
    'turn off tips?',
    'start tips about backups',
    'subscribe to SNS',
    'unsubscribe from SNS topics',
    'give me a tip on S3',
    'pause an Aurora cluster',
    'pauzeer de Aurora-cluster',
    'resume a Redshift cluster',
    'speak English to Lex',
    'English text in Comprehend',
    'switch to Aurora',
    'set language runtime of Lambda to python',
    'forget everything about RDS',
    'verwijder alles van S3',
  ])('is not taken from a question: %j', (message) => {
    expect(readSetting(message)).toBeUndefined();
  });

  it('leaves any other message as it is', () => {
    for (const message of ['who patches RDS?', '', 'constructor', 'tips on 09:00'])
      expect(asCommand(message)).toEqual({ command: message });
  });
});
