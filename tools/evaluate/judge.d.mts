import type { Answer } from '../../src/contract/answer.js';
import type { Question } from './questions.mjs';

/** What is looked at of a question: not its words. */
export type Label = Omit<Question, 'ask' | 'after' | 'family' | 'locale'>;

/** What is looked at of an answer; a peer gives no more than this. */
export type JudgedAnswer = Pick<Answer, 'kind' | 'outcome' | 'verdict' | 'verdicts' | 'title'>;

export type Result = 'right' | 'wrong' | 'clarified' | 'abstained';

export interface Judgement {
  readonly result: Result;
  readonly yesNo: boolean | null;
}

export declare function judge(
  question: Label,
  answer: JudgedAnswer,
  titleOf: (concept: string) => readonly string[],
): Judgement;

export declare function isOutOfScope(question: Pick<Question, 'kind'>): boolean;
