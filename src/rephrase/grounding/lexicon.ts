/**
 * What a sentence says besides naming things. `not` and the modals are counted; the others must be there or not, and all
 * must stand with the words that they stood with.
 */
export type Marker =
  | 'not'
  | 'may'
  | 'must'
  | 'should'
  | 'want'
  | 'if'
  | 'unless'
  | 'until'
  | 'only'
  | 'except'
  | 'without'
  | 'because'
  | 'so'
  | 'will'
  | 'although'
  | 'before'
  | 'after'
  | 'afterwards'
  | 'instead';

/**
 * The words of a language, by what the check makes of them. An entry is a word or several, spelt as they stand; those of
 * `same` and `light` stand for all their inflections. Words that are in no list are content and have to come from a fact.
 */
export interface Lexicon {
  /** Words that carry nothing by themselves: articles, prepositions, auxiliaries, what joins sentences. */
  readonly glue: readonly string[];
  /** Words that end a stretch of a sentence, and those of them that begin a clause inside another. */
  readonly breaks: readonly string[];
  readonly relatives: readonly string[];
  /** Words that begin a circumstance ("with"), which may be a condition where it comes first. */
  readonly circumstances: readonly string[];
  /** "By default", which is said as often as it was. */
  readonly defaults: readonly string[];
  /** "Every", "all", "always": the same. */
  readonly totals: readonly string[];
  /** "Any", "something": the same. */
  readonly somes: readonly string[];
  readonly markers: Readonly<Record<Marker, readonly string[]>>;
  /** AWS and the reader: as who acts, as who owns, and where the words say that something is up to them. */
  readonly parties: Readonly<Record<'aws' | 'you', Parties>>;
  /** Words for parties that an answer never speaks of by itself ("we"). */
  readonly strangers: readonly string[];
  /** Other people, of whom a sentence may tell and who do not take the place of the reader ("users"). */
  readonly others: readonly string[];
  /** Everyday words that say the same where responsibilities are told; a word may stand in several groups. */
  readonly same: readonly (readonly string[])[];
  /** Like "light", and as they are spelt; where one stands alone in a list it has to be told all the same. */
  readonly spare: readonly string[];
  /** Everyday words that may come and go, because what they would say is said by who acts and by the rest. */
  readonly light: readonly string[];
  /** Written numbers. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Units, which stay beside their number. */
  readonly units: readonly string[];
}

/** How a party is spoken of. */
export interface Parties {
  /** "you": what comes after is what they do. */
  readonly acts: readonly string[];
  /** "by you", "up to you": what came before in that stretch is what they do, too. */
  readonly isUpTo: readonly string[];
  /** "for AWS": who has something of it, of which nobody may be made up. */
  readonly gets: readonly string[];
  /** "your". */
  readonly owns: readonly string[];
}
