import type { Answer } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Said } from './setting-words.js';

/** The answer to whoever settled something, or could not. */
export function say({ title, text }: Said, locale: Locale): Answer {
  return {
    outcome: 'notice',
    kind: 'setting',
    locale,
    verdict: null,
    verdicts: [],
    headline: '',
    title,
    blocks: [{ type: 'paragraph', text }],
    sources: [],
    suggestions: [],
    wording: 'curated',
    readAs: null,
    shape: `notice/setting/-/-/${locale}`,
    carried: null,
    explanation: null,
  };
}
