import type { Page } from './knowledge.js';
import type { SourceEntry } from './schema.js';

/** The page behind a key. The older of the two dates is shown: a stored copy does not get younger by being read. */
export function pageFrom(key: string, entry: SourceEntry | undefined): Page {
  if (!entry) throw new Error(`source "${key}" is not declared; checkKnowledge reports this`);
  return { title: entry.title, url: entry.url, checked: entry.edition ?? entry.checked };
}
