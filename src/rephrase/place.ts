import type { Answer, Party } from '../contract/answer.js';

/** One sentence of an answer, which a rewording rests on. */
export interface Fact {
  /** "f1", numbered over the whole answer. */
  readonly id: string;
  readonly text: string;
}

/** A stretch of an answer that may be said in other words; what is said in it stays in it. */
export interface Place {
  /** "p1". */
  readonly id: string;
  /** Which block it is in, and which column or item of that block. */
  readonly block: number;
  readonly part: number;
  /** What stands before it and stays as it is: "What would change it: ", "on Fargate: You. "; often empty. */
  readonly lead: string;
  /** Whose half it tells of, where the answer says so by a column. */
  readonly party: Party | null;
  readonly facts: readonly Fact[];
}

/** What of an answer may be said in other words. */
export type Places = Pick<Answer, 'locale'> & { readonly places: readonly Place[] };
