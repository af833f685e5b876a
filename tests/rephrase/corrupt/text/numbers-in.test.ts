import { describe, expect, it } from '@jest/globals';
import { numbersIn } from './numbers-in.js';

describe('numbersIn', () => {
  it('finds numbers in digits and in words, and none in a name', () => {
    const found = numbersIn('en', 'EC2 keeps 1,000 logs of Route 53 for five days, with TLS 1.2 and SSE-S3.');
    expect(found.map(({ text }) => text)).toEqual(['1,000', 'five', '1.2']);
  });

  it('knows that a word and digits may say the same', () => {
    expect(numbersIn('nl', 'Het duurt één dag, of 1 uur en één minuut.').map(({ value }) => value)).toEqual([
      '1',
      '1',
      '1',
    ]);
  });

  it('offers other numbers only', () => {
    for (const { text, others } of numbersIn('en', 'It takes 9 to 35 days, or 99.9 percent, or ten.')) {
      expect(others).not.toContain(text);
    }
  });
});
