import type { VerdictParty } from '../../src/contract/answer.js';
import type { Locale } from '../../src/contract/locale.js';

export type Half = 'development' | 'frozen';
export declare const HALVES: readonly Half[];

/** A question with the answer that it should get; tests/questions/README.md says which kind has which fields. */
export interface Question {
  readonly family: string;
  readonly after: readonly string[];
  readonly ask: string;
  readonly locale: Locale;
  readonly kind: string;
  readonly service: readonly string[];
  readonly topic: readonly string[];
  readonly concept?: string;
  readonly party?: VerdictParty;
  readonly 'yes-no'?: 'yes' | 'no';
  readonly why?: string;
}

export declare function readQuestions(half: Half, directory?: string): Question[];
