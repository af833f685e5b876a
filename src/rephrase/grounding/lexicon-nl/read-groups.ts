import { verbForms } from './verb-forms.js';

/**
 * Reads groups of words that say the same, a group on a line: verbs by their infinitives, then after a colon other words and
 * phrases, divided by commas. A line that begins with "#" is a comment.
 */
export function readGroups(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [verbs = '', others = ''] = line.split(':');
      return [
        ...new Set([
          ...verbs.split(/\s+/).filter(Boolean).flatMap(verbForms),
          ...others.split(/\s*,\s*/).map((word) => word.trim()),
        ]),
      ].filter(Boolean);
    });
}
