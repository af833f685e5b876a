import type { ParagraphBlock } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Told } from './here-of.js';
import { SAYS } from './phrases.js';

/** Which of some verdicts the organisation wrote itself, so that nobody takes them for AWS's word; nothing if none. */
export function ownInWords(all: readonly Told[], names: readonly string[], locale: Locale): ParagraphBlock[] {
  // Most organisations have written none.
  if (!all.some(isOwn)) return [];
  const own = all.flatMap((one, at) => (isOwn(one) ? [names[at] ?? ''] : []));
  const text = SAYS[locale].ownVerdict(own.length === all.length ? [] : own);
  return [{ type: 'paragraph', text, own: true }];
}

function isOwn({ cell }: Told): boolean {
  return cell.origin === 'own';
}
