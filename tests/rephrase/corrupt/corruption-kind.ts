import type { Locale } from '../../../src/contract/locale.js';
import type { Place } from '../../../src/rephrase/place.js';
import type { Worded } from '../../../src/rephrase/rewording.js';
import type { SeededRandom } from '../../servers/seeded-random.js';

/** An answer and a faithful rewording of it: what a corruption starts from. */
export interface Sample {
  readonly locale: Locale;
  readonly question: string;
  readonly places: readonly Pick<Place, 'id' | 'lead' | 'party' | 'facts'>[];
  /** Faithful: each fact is told by the sentences that cite it. May be the facts themselves, one a sentence. */
  readonly sentences: readonly Worded[];
}

/** What a model says instead: other sentences, or a text that need not be JSON at all. */
export type Corrupted = { readonly sentences: readonly Worded[] } | { readonly raw: string };

/** One way in which a rewording goes wrong. */
export interface CorruptionKind {
  /** "party-swapped". */
  readonly name: string;
  /** Undefined where this kind finds nothing in the sample to go wrong. The same for the same random numbers. */
  corrupt(sample: Sample, random: SeededRandom): Corrupted | undefined;
}
