import type { ParagraphBlock } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Told } from './here-of.js';
import { SAYS } from './phrases.js';

/** Which of some verdicts the organisation wrote itself, so that nobody takes them for AWS's word; nothing if none. */
export function ownInWords(all: readonly Told[], names: readonly string[], locale: Locale): ParagraphBlock[] {
  const own = all.flatMap(({ cell }, at) => (cell.origin === 'own' ? [names[at] ?? ''] : []));
  if (own.length === 0) return [];
  const text = SAYS[locale].ownVerdict(own.length === all.length ? [] : own);
  return [{ type: 'paragraph', text, own: true }];
}
