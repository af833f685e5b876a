import type { Token, Who } from './token.js';

/** A clause that is a part of another ("if …", "that …"), from its first word on. */
export interface Region {
  /** The region around it, -1 for none. */
  readonly outer: number;
  /** The index of its first word. */
  readonly start: number;
}

/**
 * What a word of the facts does in its clause: `deed` is what is done there, and `actor` names AWS or the reader, who does it; these
 * change their places. All others, `rest`, keep to their order. A `frame` says whose the clause is.
 */
export type Role = 'deed' | 'actor' | 'frame' | 'rest';

/** A word of the facts and where it belongs. */
export interface FactWord {
  readonly token: Token;
  readonly fact: number;
  /** Clauses are counted through all facts. */
  readonly clause: number;
  readonly region: number;
  readonly role: Role;
}

/** A clause of the facts. */
export interface Clause {
  /** Who does it, or whose it is; undefined where it tells of things alone. */
  readonly who: Who | undefined;
  /** Who does it is named in the clause before. */
  readonly isElided: boolean;
}

/** Some facts, read word by word. */
export interface Reading {
  readonly words: readonly FactWord[];
  readonly clauses: readonly Clause[];
  readonly regions: readonly Region[];
  /** How often all of them say "is" and the like. */
  readonly bes: number;
}
