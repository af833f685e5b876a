import type { Judgement } from './judge.mjs';
import type { Question } from './questions.mjs';

/** A judgement with what was asked. */
export interface Judged extends Judgement {
  readonly question: Pick<Question, 'kind'>;
}

/** In per cent, but for `questions`; null where there was nothing to count. */
export interface Tally {
  readonly questions: number;
  readonly right: number | null;
  readonly wrong: number | null;
  readonly abstained: number | null;
  readonly clarified: number | null;
  readonly yesNo: number | null;
  readonly outOfScope: number | null;
  readonly score: number;
}

export declare function tally(judged: readonly Judged[]): Tally;

export declare function isVerdictQuestion(judged: Pick<Judged, 'question'>): boolean;
