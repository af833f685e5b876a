import type { Party } from '../../../contract/answer.js';
import type { Locale } from '../../../contract/locale.js';
import type { Grammar } from '../grammar.js';
import type { Matched } from '../match-words.js';
import type { Reading } from '../reading.js';

/** Some facts of a place and the sentences that rest on them and on no others, word by word. */
export interface Told {
  readonly locale: Locale;
  readonly grammar: Grammar;
  /** Whose half the place tells of. */
  readonly party: Party | null;
  readonly reading: Reading;
  readonly matched: readonly Matched[];
}

/** Something that must be so in every faithful rewording. */
export interface Rule {
  readonly name: string;
  /** Whether it is so here. */
  readonly holds: (told: Told) => boolean;
}
