import type { Clause, FactWord, Region, Role } from '../reading.js';
import type { Who } from '../token.js';
import type { Act } from './act.js';
import type { Look } from './look-at.js';

/** What facts are read into. */
export interface Into {
  readonly words: FactWord[];
  readonly clauses: { -readonly [Key in keyof Clause]: Clause[Key] }[];
  readonly regions: Region[];
}

/** What is known of a fact up to a word, which changes from word to word. */
export interface SoFar {
  readonly look: Look;
  readonly into: Into;
  /** The index in `into` of the fact's first word. */
  readonly first: number;
  /** What was found out of words, some of which are to come. */
  readonly roles: Map<number, Role>;
  /** The clause inside the clause at hand, -1 for none. */
  region: number;
  /** Who acts in the clause at hand, or whose it is. */
  who: Who | undefined;
  /** Who did something before a clause that begins with "because", and may go on behind it. */
  outer: Who | undefined;
  /** Whether one who acts, a deed, and what parts from it ("(zet …) aan") were found in the clause at hand. */
  hasActor: boolean;
  hasDeed: boolean;
  hasParticle: boolean;
  /** How many words came behind the deed. */
  since: number;
  /** Whether nothing but a front has come yet: a time, a place and the like. */
  isFront: boolean;
  /** Whether the clause at hand begins with such a one. */
  startsAdverbial: boolean;
}

/** A clause begins; `isElided`: who does it was named in the one before. */
export function begin(soFar: SoFar, isElided: boolean): void {
  if (!isElided) [soFar.who, soFar.hasActor] = [undefined, false];
  soFar.into.clauses.push({ who: soFar.who, isElided });
  soFar.region = -1;
  soFar.outer = undefined;
  [soFar.hasDeed, soFar.since, soFar.isFront, soFar.hasParticle] = [false, 0, true, false];
}

/** Notes who acts and what is done. */
export function note({ roles }: SoFar, { actor, deeds }: Act): void {
  if (actor !== undefined) roles.set(actor, 'actor');
  for (const deed of deeds) roles.set(deed, 'deed');
}

/** The place of the word that the clause inside the clause begins with, -1 for none. */
export function startOf({ into, region, first }: SoFar): number {
  const start = into.regions[region]?.start;
  return start === undefined ? -1 : start - first;
}
