import type { Answer } from './answer.js';
import { LABELS } from './labels.js';

/** How a question was read, as plain text; empty when nobody asked for it. Control characters that were typed are dropped. */
export function explanationText({ explanation, locale }: Answer): string {
  if (!explanation) return '';
  const lines = explanation.map(({ what, why }) => `- ${what}: ${why.replace(/\p{C}/gu, '')}`);
  return [`${LABELS[locale].explanation}:`, ...lines].join('\n');
}
