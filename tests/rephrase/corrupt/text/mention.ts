import type { Edit } from './apply-edits.js';

/** One place in a sentence that says whose something is, or who does it; names such as "AWS Backup" are none. */
export interface Mention {
  readonly party: 'aws' | 'customer';
  /** Where its name stands. */
  readonly start: number;
  readonly end: number;
  readonly role: 'subject' | 'possessive' | 'object';
  /** The finite verbs of a subject, first the one right behind it; only English knows the later ones. */
  readonly verbs: readonly { readonly start: number; readonly end: number; readonly form: string }[];
  /** What makes the other party of it, with the verbs mended. */
  readonly swap: readonly Edit[];
}
