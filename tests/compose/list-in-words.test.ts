import { describe, expect, it } from '@jest/globals';
import { listInWords } from '../../src/compose/list-in-words.js';
import { LOCALES } from '../../src/contract/locale.js';

const NAMES = ['EC2', 'Amazon S3', 'RDS Custom', 'KMS', 'AWS Config'];

describe('a list in words', () => {
  it.each(LOCALES.flatMap((locale) => [...NAMES.keys(), NAMES.length].map((length) => ({ locale, length }))))(
    'reads in $locale, of $length names, as Unicode has it',
    ({ locale, length }) => {
      const names = NAMES.slice(0, length);
      expect(listInWords(names, locale)).toBe(new Intl.ListFormat(locale).format(names));
    },
  );
});
