import type { Locale } from '../contract/locale.js';
import type { Names } from './find-names.js';
import type { Reading } from './read-words.js';
import type { ConversationState } from './understanding.js';

/** Services whose matrix is wished for as a file. */
export interface ExportWish {
  readonly services: readonly string[];
  readonly itself: readonly string[];
  /** The language of the words that ask; null where they are of both. */
  readonly spoken: Locale | null;
}

const FILE = 'csv(?: ?(?:file|export|table|bestand|tabel))?';
const KINDNESS = '(?: (?:please|pls|graag|alsjeblieft))?';
const GET =
  '(?:(?:please|can you|could you|kun je|kan je|export|exporteer|exporteren|download|give|geef|make|maak|get|send|stuur|show|toon)(?: (?:me|us|mij|ons))? )*';
const BEFORE: readonly (readonly [Locale, RegExp])[] = [
  ['nl', new RegExp(`^ ${GET}(?:een |de |het )?${FILE} (?:van|voor|met|over) `)],
  ['en', new RegExp(`^ ${GET}(?:a |the )?${FILE} (?:of|for|with|from) `)],
];
const BEHIND: readonly (readonly [Locale | null, RegExp])[] = [
  ['nl', new RegExp(` (?:als|naar) (?:een )?${FILE}${KINDNESS} $`)],
  ['en', new RegExp(` (?:as|to) (?:a )?${FILE}${KINDNESS} $`)],
  [null, new RegExp(` in (?:a |een )?${FILE}${KINDNESS} $`)],
];
/** Words around names that ask for nothing else. */
const AROUND =
  /^(?:stack|stapel|matrix|combinati(?:e|on)|together|samen|exporte?e?r?|export|download|give|geef|make|maak|show|toon|me|mij|the|de|het|our|onze|of|van|and|en|aws|amazon|it|this|that|dat|dit|die|please|graag|alsjeblieft)$/;

/**
 * Finds a wish for a stack as CSV: of services that are named and nothing else beside them, or of those that were spoken of; null
 * where there is none.
 */
export function findExport(
  { text, tokens }: Reading,
  names: Names,
  previous: ConversationState | undefined,
): ExportWish | null {
  // All of the patterns have it, and hardly any message.
  if (!text.includes('csv')) return null;
  const [spoken = null, wish] = [...BEFORE, ...BEHIND].find(([, pattern]) => pattern.test(text)) ?? [];
  if (!wish || names.cloud !== null || names.uncovered !== null || names.unheardOf) return null;
  const wished = new Set(wish.exec(text)?.[0].split(' '));
  const isAlone = tokens.every(({ word }, at) => names.covered[at] || wished.has(word) || AROUND.test(word));
  if (!isAlone) return null;
  const { services, itself } = names.services.length > 0 ? names : (previous ?? names);
  return services.length > 0 ? { services, itself: itself ?? [], spoken } : null;
}
