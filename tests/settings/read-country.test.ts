import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../src/contract/locale.js';
import { holidayCountries } from '../../src/holidays/holiday-countries.js';
import { countryName } from '../../src/settings/country-name.js';
import { readCountry } from '../../src/settings/read-country.js';

const read = (words: string) => readCountry(words.split(' '));

describe('a country', () => {
  it.each(LOCALES)('is read as it is named, and by its code, in any case (%s)', (locale) => {
    expect(holidayCountries().size).toBeGreaterThan(200);
    for (const code of holidayCountries()) {
      const name = countryName(code, locale);
      for (const typed of [name, name.toUpperCase(), code])
        expect([typed, read(typed)?.country]).toEqual([typed, code]);
    }
  });

  it.each([
    ['the Netherlands', 'NL', 2],
    ['Nederland en', 'NL', 1],
    ['NL nl weekdays', 'NL', 1],
    ['nl', 'NL', 1],
    ['be', 'BE', 1],
    ['DE', 'DE', 1],
    ['de Verenigde Staten 9:00', 'US', 3],
    ['United States of America', 'US', 4],
    ['USA', 'US', 1],
    ['uk', 'GB', 1],
    ['Groot-Brittannië', 'GB', 1],
    ['België', 'BE', 1],
    ['belgie', 'BE', 1],
    ['Belgische', 'BE', 1],
    ['Dutch', 'NL', 1],
    ['Cote d’Ivoire', 'CI', 2],
    ['Czech Republic', 'CZ', 2],
    ['Isle of Man', 'IM', 3],
    ['(Ireland)', 'IE', 1],
  ])('is read by what people call it: %j', (words, country, length) => {
    expect(read(words)).toEqual({ country, length });
  });

  it.each([
    '',
    'Atlantis',
    'the',
    'Netherland',
    'constructor',
    '__proto__',
    'XX',
    '9:00',
    'about Belgium',
    'in',
    'de',
    'at 9:00',
    'ma',
    '🇳🇱',
  ])('is not guessed: %j', (words) => {
    expect(read(words)).toBeUndefined();
  });

  it.each([
    ['NL', 'the Netherlands', 'Nederland'],
    ['BE', 'Belgium', 'België'],
    ['GB', 'the United Kingdom', 'het Verenigd Koninkrijk'],
    ['US', 'the United States', 'de Verenigde Staten'],
    ['DE', 'Germany', 'Duitsland'],
  ])('is named as in a sentence: %s', (code, en, nl) => {
    expect([countryName(code, 'en'), countryName(code, 'nl')]).toEqual([en, nl]);
  });
});
