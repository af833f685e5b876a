import { quoted } from './quoted.js';

/**
 * A value that is still to be found out. It is a mapping where the schema wants a text, so that the knowledge check refuses
 * each one with its line: a draft cannot be merged before every one of them has been researched.
 */
export function todo(what: string): string {
  return `{ TODO: ${quoted(what)} }`;
}
