export type Who = 'aws' | 'you';

/**
 * How AWS or the reader is named: as who acts ("you choose"), before a clause ("as for you,"), with what is to be done behind it
 * ("it is up to you to", "you take care of"), to stress it ("it is AWS that", "what you do is"), behind it ("is up to you"), and as
 * who does it in the passive ("by AWS").
 */
export type How = 'acts' | 'topic' | 'toDo' | 'doing' | 'stress' | 'upTo' | 'by';

/** What parts two words, from nothing to the end of a sentence. */
export const GAP = { none: 0, and: 1, comma: 2, commaAnd: 3, strong: 4 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];

/** A word that has to come back, or one that names a party. Articles, "and", "also" and the like are no tokens. */
export interface Token {
  /** The same for all forms of a word. */
  readonly key: string;
  /** As it is spelt, in small letters. */
  readonly word: string;
  /** What parts it from the token before. */
  readonly gap: Gap;
  /** It may begin a part of a sentence: a preposition, an adverb, a pronoun, or an article stands before it. */
  readonly opens: boolean;
  /** It begins a part that tells when, where, how or why. */
  readonly isAdverbial: boolean;
  /** How deep in brackets it stands. */
  readonly depth: number;
  /** The party that it names, if it stands in the place of who does it. */
  readonly names?: { readonly who: Who; readonly how: How };
  /** "AWS" where it seems to be a part of a name, and names a party if no name in the facts is like that: "schrijft AWS managed …". */
  readonly mayName?: { readonly who: Who; readonly how: How };
  /** "Is", "are", "wordt": comes and goes with the passive; it is counted and has no place. */
  readonly isBe?: true;
  /** "Is" and the like stood right before it. */
  readonly isAfterBe?: true;
  /** The second part of a word that is two: the verb in "aanzetten". */
  readonly isSecond?: true;
}
