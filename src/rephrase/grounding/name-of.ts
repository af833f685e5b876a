import type { Locale } from '../../contract/locale.js';
import { INFINITIVES } from './lexicon-nl/infinitives.js';
import { fold } from './word-table.js';

/** A Dutch verb that is written together with what parts from it: "bijwerken", "aangegeven". */
const TOGETHER =
  /^(aan|uit|in|op|af|bij|toe|terug|door|over|vast|weg|open|vrij|tegen|voort|na|mee|om|samen|stil|bloot|voor|klaar|dicht)(.{3,})$/;

/** What a word is known by, in all its forms: a Dutch verb is one whether its particle stands apart ("werkt bij") or not. */
export function nameOf(word: string, written: string, locale: Locale): string {
  // "FTPS" is no plural of "FTP", as "AMIs" is of "AMI".
  if (/^\p{Lu}[\p{Lu}\p{N}]+(?:'?s)?$/u.test(written))
    return word.slice(0, written.replace(/'?s$/, '').length);
  const bare = word.replace(/'s?$/, '');
  const [verb = '', particle] = bare.split(' ');
  if (locale === 'en') return [verb, ...(particle ? [particle] : [])].map(fold).join(' ');
  if (particle !== undefined) return particle + stemOf(verb);
  const [, first, rest] = TOGETHER.exec(bare) ?? [];
  return first !== undefined && rest !== undefined ? first + stemOf(rest) : stemOf(bare);
}

/** "Uitgezette" is "uitgezet", and so "uitzetten". */
function stemOf(verb: string): string {
  const bare = /^ge.{3,}[tdn]e$/.test(verb) ? verb.slice(0, -1) : verb;
  return fold(INFINITIVES.get(verb) ?? INFINITIVES.get(bare) ?? bare);
}
