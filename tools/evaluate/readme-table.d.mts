import type { Question } from './questions.mjs';
import type { Judged } from './tally.mjs';

/** A judgement with what was asked, and in which language. */
export interface JudgedByLocale extends Judged {
  readonly question: Pick<Question, 'kind' | 'locale'>;
}

/** By who was asked: Demarc or a peer. */
export type Boards = Readonly<Record<string, { readonly frozen: readonly JudgedByLocale[] }>>;

export declare function readmeTable(boards: Boards): string;

export declare function withTable(readme: string, table: string): string;
