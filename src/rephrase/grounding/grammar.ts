import type { Who } from './token.js';

/** What the check knows of a language: its small words, the forms of its verbs, and the frames of the contract. */
export interface Grammar {
  /** Folds the forms of a word into one. */
  readonly keyOf: (word: string, written: string) => string;
  /** Parts a word that is two ("aanzetten"). */
  readonly parts: (word: string) => readonly string[];
  /** Writes short forms out, and puts a mark such as "⟦you:toDo⟧" where a frame stands. */
  readonly markFrames: (text: string) => string;
  /** Whom a word names where it stands alone ("you"), and what may stand in its place without naming anybody ("jouw"). */
  readonly parties: Readonly<Record<string, Who>>;
  /** Words that count for nothing; those of them that begin a part of a sentence. */
  readonly free: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly ands: ReadonlySet<string>;
  readonly bes: ReadonlySet<string>;
  /** Determiners and pronouns. */
  readonly openers: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** "If", "because": they begin a clause inside another, which is a part of it. */
  readonly subordinators: ReadonlySet<string>;
  /** "That", "which": they begin a clause that belongs to the word before. */
  readonly relatives: ReadonlySet<string>;
  /** Those that never belong to a word before: "how", "wie". */
  readonly asked: ReadonlySet<string>;
  /** "But", "while", "so", "or": they may begin a clause. */
  readonly joints: ReadonlySet<string>;
  /** "Or": it goes on with a list. */
  readonly ors: ReadonlySet<string>;
  /** Joints that may come in between two clauses. */
  readonly freeJoints: ReadonlySet<string>;
  /** Joints that may go at the head of a clause. */
  readonly spareJoints: ReadonlySet<string>;
  /** Joints behind which always another clause begins: "so", "dus". */
  readonly clauseJoints: ReadonlySet<string>;
  /** Small words that may come in, and so are taken for a fact's only where those beside them agree. */
  readonly spares: ReadonlySet<string>;
  /** Words that bear on the word behind them: "not", "only", "can". */
  readonly scopes: ReadonlySet<string>;
  /** Those that say that something is not done, or may or must be done. */
  readonly denials: ReadonlySet<string>;
  /** Words with which a fact points back to the one before it. */
  readonly backward: ReadonlySet<string>;
  /** Whether a word may be what somebody does, as it stands in a sentence; `behind`: the word behind it. */
  readonly isDeed: (word: string, who: Who | undefined, behind: string | undefined) => boolean;
  /** Whether a word can be nothing but what AWS does: "warns", "keeps". */
  readonly isVerbOnly: (word: string) => boolean;
  /** "Aan", "uit": what may part from a verb and stand anywhere behind it; in English that keeps its place. */
  readonly isParticle: (word: string) => boolean;
  /** Whether a word may be what things do, where who acts is neither AWS nor the reader; in English that changes no place. */
  readonly isOfThings: (word: string) => boolean;
  /** Whether a word may stand at the end of a clause, apart from the verb that it goes with: "(kan …) lezen"; never in English. */
  readonly isLate: (word: string) => boolean;
  /** "Choosing", "kiezen": it may be said of somebody who is named behind it. */
  readonly isNominal: (word: string) => boolean;
}
