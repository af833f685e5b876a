import type { Party } from '../../contract/answer.js';
import type { Locale } from '../../contract/locale.js';
import type { Fact } from '../place.js';
import type { Worded } from '../rewording.js';
import type { Mark } from './marks.js';

/** Some facts of a place, and the sentences that rest on them and on no others: what is compared. */
export interface Told {
  readonly locale: Locale;
  /** Whose half the place tells of. */
  readonly party: Party | null;
  readonly facts: readonly Fact[];
  readonly sentences: readonly Worded[];
  /** What the facts say, and what the sentences say. */
  readonly given: readonly Mark[];
  readonly worded: readonly Mark[];
}

/** Something that must be so in every faithful rewording. */
export interface Rule {
  readonly name: string;
  /** Whether it is so here. */
  readonly holds: (told: Told) => boolean;
}
