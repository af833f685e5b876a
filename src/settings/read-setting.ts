import { readTipsWish } from './read-tips-wish.js';
import type { Setting } from './setting.js';

const LANGUAGES: Readonly<Record<string, 'en' | 'nl' | null>> = {
  en: 'en',
  english: 'en',
  engels: 'en',
  nl: 'nl',
  dutch: 'nl',
  nederlands: 'nl',
  auto: null,
};
const HERE = new Set(['here', 'channel', 'hier', 'kanaal']);

/**
 * Reads a message that settles something: "language nl", "taal en hier", "tip", "tips on 09:00 Europe/Amsterdam nl
 * weekdays", "tips off", "tips status", "forget me". Gives undefined for a question, such as "tips on securing S3".
 */
export function readSetting(message: string): Setting | undefined {
  const words = message
    .trim()
    .replace(/^\//, '')
    .replace(/[.!]+$/, '')
    .split(/[\s,]+/);
  const [first = '', second = '', ...more] = words.map((word) => word.toLowerCase());
  const said = `${first} ${second}`;
  if (more.length === 0 && /^(forget me|vergeet (me|mij))$/.test(said)) return { type: 'forget' };
  if (second === '' && first === 'tip') return { type: 'tip' };
  if (first === 'language' || first === 'taal') return readLanguage(second, more);
  if (first === 'tips') return readTips(second, more, words.slice(2));
  return undefined;
}

function readLanguage(name: string, more: readonly string[]): Setting | undefined {
  const forPlace = HERE.has(more[0] ?? '');
  if (more.length > (forPlace ? 1 : 0)) return undefined;
  const locale = Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined;
  if (locale === undefined) return { type: 'mistake', about: 'language', part: name };
  return { type: 'language', locale, forPlace };
}

function readTips(second: string, more: readonly string[], asTyped: readonly string[]): Setting | undefined {
  if (second === 'on' || second === 'aan') return readTipsWish(asTyped);
  if (more.length > 0) return undefined;
  if (second === 'off' || second === 'uit' || second === 'stop') return { type: 'tips-off' };
  if (second === '' || second === 'status') return { type: 'tips-status' };
  return undefined;
}
