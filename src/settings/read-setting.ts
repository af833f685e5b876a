import type { Locale } from '../contract/locale.js';
import { asCommand } from './as-command.js';
import { LANGUAGE_NAMES } from './language-names.js';
import { readQuiz } from './read-quiz.js';
import { readTipsChange } from './read-tips-change.js';
import { readTipsWish } from './read-tips-wish.js';
import type { Setting } from './setting.js';

/** No setting is longer, in characters; a question may be. */
const LONGEST = 200;
/** Words that are only kind. */
const POLITE = /^(please|alsjeblieft|alstublieft|aub|graag)$/i;
const HERE = new Set(['here', 'channel', 'hier', 'kanaal']);
/** What settles something says one of these, once it is a command; nearly everything people say is a question, and says none. */
const SUBJECT =
  /^(tip$|quiz|language|taal|forget me|vergeet (me|mij)|export me|mijn gegevens)|tips|holiday|feestdag/i;
/** What changes nothing may be asked with a question mark. */
const ASKS: ReadonlySet<Setting['type']> = new Set([
  'tip',
  'tips-status',
  'export',
  'quiz',
  'quiz-answer',
  'quiz-status',
]);
/** Words that only one of the languages has, by which an answer is in the language of what was typed. */
const SPOKEN: ReadonlyMap<string, Locale> = new Map([
  ['language', 'en'],
  ['forget', 'en'],
  ['export', 'en'],
  ['on', 'en'],
  ['off', 'en'],
  ['pause', 'en'],
  ['resume', 'en'],
  ['unpause', 'en'],
  ['less', 'en'],
  ['fewer', 'en'],
  ['until', 'en'],
  ['skip', 'en'],
  ['except', 'en'],
  ['no', 'en'],
  ['holidays', 'en'],
  ['weekly', 'en'],
  ['answer', 'en'],
  ['taal', 'nl'],
  ['wekelijks', 'nl'],
  ['antwoord', 'nl'],
  ['vergeet', 'nl'],
  ['gegevens', 'nl'],
  ['aan', 'nl'],
  ['uit', 'nl'],
  ['pauze', 'nl'],
  ['pauzeer', 'nl'],
  ['pauzeren', 'nl'],
  ['gepauzeerd', 'nl'],
  ['hervat', 'nl'],
  ['hervatten', 'nl'],
  ['minder', 'nl'],
  ['tot', 'nl'],
  ['sla', 'nl'],
  ['geen', 'nl'],
  ['behalve', 'nl'],
  ['feestdagen', 'nl'],
]);

/**
 * Reads a message that settles something: "language nl", "taal en hier", "tip", "tips on 09:00 Europe/Amsterdam nl
 * weekdays", "pause tips until monday", "tips off", "tips status", "forget me", "export me", or the same in other words. Gives undefined
 * for a question, such as "tips on securing S3" or "tips off?".
 */
export function readSetting(message: string): Setting | undefined {
  const said = message.trim();
  if (said.length > LONGEST) return undefined;
  const plain = said
    .replace(/^\//, '')
    .replace(/[.!?]+$/, '')
    .trim()
    .split(/[\s,]+/)
    .filter((word) => !POLITE.test(word));
  const command = asCommand(plain.join(' '));
  if (!SUBJECT.test(command.command)) return undefined;
  const words = command.command.split(' ');
  const spoken =
    command.spoken ??
    words.map((word) => SPOKEN.get(word.toLowerCase())).find((locale) => locale !== undefined);
  const setting = read(words, spoken);
  if (!setting || (!ASKS.has(setting.type) && said.endsWith('?'))) return undefined;
  return spoken === undefined ? setting : { ...setting, spoken };
}

function read(words: readonly string[], spoken: Locale | undefined): Setting | undefined {
  const [first = '', second = '', ...more] = words.map((word) => word.toLowerCase());
  if (more.length === 0 && /^(forget me|vergeet (me|mij))$/.test(`${first} ${second}`))
    return { type: 'forget' };
  if (more.length === 0 && /^(export me|mijn gegevens)$/.test(`${first} ${second}`))
    return { type: 'export' };
  if (words.length === 1 && first === 'tip') return { type: 'tip' };
  if (first === 'quiz') return readQuiz(words, spoken);
  if (first === 'language' || first === 'taal') return readLanguage(second, more, words[1]);
  const change = readTipsChange(words, spoken);
  if (change) return change;
  return first === 'tips' ? readTips(second, more, words.slice(2), spoken) : undefined;
}

function readLanguage(name: string, more: readonly string[], asTyped = ''): Setting | undefined {
  const forPlace = HERE.has(more[0] ?? '');
  if (more.length > (forPlace ? 1 : 0)) return undefined;
  if (name === 'auto') return { type: 'language', locale: null, forPlace };
  const locale = LANGUAGE_NAMES.get(name);
  if (locale === undefined) return { type: 'mistake', about: 'language', part: asTyped };
  return { type: 'language', locale, forPlace };
}

function readTips(
  second: string,
  more: readonly string[],
  asTyped: readonly string[],
  spoken: Locale | undefined,
): Setting | undefined {
  if (second === 'on' || second === 'aan') return readTipsWish(asTyped, spoken);
  if (more.length > 0) return undefined;
  if (second === 'off' || second === 'uit' || second === 'stop') return { type: 'tips-off' };
  if (second === '' || second === 'status') return { type: 'tips-status' };
  return undefined;
}
