import type { Locale } from '../contract/locale.js';
import { NOTICES } from './notices.js';
import type { Found, Words } from './words.js';

const UNKNOWN = new Set(['unclear', 'nothing-like', 'other-cloud', 'unknown-service', 'no-change-known']);

/** What is said when there is no verdict to give. */
export function composeNotice({ notice, outsideName }: Found<'notice'>, locale: Locale): Words {
  const { title, text } = NOTICES[locale][notice];
  return {
    outcome: UNKNOWN.has(notice) ? 'unknown' : 'notice',
    title: outsideName ? `${title}: ${outsideName}` : title,
    blocks: [{ type: 'paragraph', text }],
  };
}
