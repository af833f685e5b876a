import { describe, expect, it } from '@jest/globals';
import { LABELS } from '../../src/contract/labels.js';
import { LOCALES } from '../../src/contract/locale.js';
import { plainText } from '../../src/contract/plain-text.js';
import { webAnswer } from '../adapters/web/web-answer.js';
import { samplePicture } from './sample-picture.js';

describe('an answer as plain text', () => {
  it('says nothing of a language model that had no part in it', () => {
    const [first, ...rest] = plainText(webAnswer()).split('\n');
    expect(first).toBe('Shared. Engine patching · Amazon RDS');
    expect(rest.slice(0, 2)).toEqual(['AWS installs, you choose.', 'Sources:']);
  });

  it('has a picture’s alternative text in its place', () => {
    const picture = samplePicture();
    const text = plainText(webAnswer({ blocks: [{ type: 'picture', picture }] }));
    expect(text.split('\n')[1]).toBe(picture.alt);
  });

  it.each(LOCALES)('says before the sources that a language model worded it (%s)', (locale) => {
    const curated = plainText(webAnswer({ locale }));
    const label = LABELS[locale].worded('Engine patching · Amazon RDS');
    const sources = `\n${LABELS[locale].sources}:`;
    expect(plainText(webAnswer({ locale, wording: 'rephrased' }))).toBe(
      curated.replace(sources, `\n${label}${sources}`),
    );
  });

  it('says at its end that a language model worded it, where it has no sources', () => {
    const label = LABELS.en.worded('Engine patching · Amazon RDS');
    expect(plainText(webAnswer({ wording: 'rephrased', sources: [] }))).toMatch(new RegExp(`\n${label}$`));
  });

  it.each(LOCALES)('says first how a language model read the question (%s)', (locale) => {
    const curated = plainText(webAnswer({ locale }));
    expect(plainText(webAnswer({ locale, readAs: 'who patches RDS?' }))).toBe(
      `${LABELS[locale].readAs('who patches RDS?')}\n${curated}`,
    );
  });

  it('drops control characters of that question, which a terminal would obey', () => {
    const [first] = plainText(webAnswer({ readAs: '\u001b[31mwho\r\n patches\u202e RDS?' })).split('\n');
    expect(first).toBe(LABELS.en.readAs('[31mwho patches RDS?'));
  });
});
