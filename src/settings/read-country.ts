import { LOCALES } from '../contract/locale.js';
import { holidayCountries } from '../holidays/holiday-countries.js';
import { countryName } from './country-name.js';

/** What people call a country beside its name, and what they call what belongs to it. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AE: ['uae', 'vae'],
    AT: ['austrian', 'oostenrijkse'],
    AU: ['australian', 'australische'],
    BE: ['belgian', 'belgische'],
    CA: ['canadian', 'canadese'],
    CH: ['swiss', 'zwitserse'],
    CI: ['ivory coast', 'ivoorkust'],
    CZ: ['czech republic', 'czech', 'tsjechische'],
    DE: ['german', 'duitse'],
    DK: ['danish', 'deense'],
    ES: ['spanish', 'spaanse'],
    FR: ['french', 'franse'],
    GB: [
      'uk',
      'vk',
      'great britain',
      'britain',
      'england',
      'groot brittannie',
      'engeland',
      'british',
      'britse',
    ],
    IE: ['irish', 'ierse'],
    IT: ['italian', 'italiaanse'],
    LU: ['luxemburgse'],
    NL: ['holland', 'dutch', 'nederlandse'],
    NO: ['norwegian', 'noorse'],
    PL: ['polish', 'poolse'],
    PT: ['portuguese', 'portugese'],
    SE: ['swedish', 'zweedse'],
    TR: ['turkey', 'turkije', 'turkish', 'turkse'],
    US: [
      'usa',
      'vs',
      'america',
      'amerika',
      'united states of america',
      'american',
      'amerikaanse',
      'us federal',
    ],
  }).flatMap(([code, called]) => called.map((name) => [name, code] as const)),
);
/** Codes that, in small letters, are words which may stand in the same place: "in", or Dutch for Monday. */
const WORDS_TOO = /^(at|de|do|in|ma|om|za)$/;
/** No name is longer, in words. */
const MOST_WORDS = 8;

let names: ReadonlyMap<string, string> | undefined;

/**
 * Reads the country whose ISO code or name, in English or Dutch, stands at the beginning of these words; gives its code and
 * how many words it took. Undefined when none does, or nothing is known of its holidays.
 */
export function readCountry(
  words: readonly string[],
): { readonly country: string; readonly length: number } | undefined {
  names ??= readNames();
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length -= 1) {
    const said = words.slice(0, length).join(' ');
    const country = WORDS_TOO.test(said) ? undefined : names.get(plain(said));
    if (country !== undefined) return { country, length };
  }
  return undefined;
}

function readNames(): ReadonlyMap<string, string> {
  const all = new Map(ALSO_CALLED);
  for (const code of holidayCountries()) {
    all.set(code.toLowerCase(), code);
    for (const locale of LOCALES) {
      const name = countryName(code, locale);
      for (const called of [name, name.replace(/ \(.*$/, '')]) all.set(plain(called), code);
    }
  }
  return all;
}

/** Without case, accents, punctuation and article. */
function plain(name: string): string {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();
  const words = letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.replace(/^(the|de|het) (?=.)/, '');
}
