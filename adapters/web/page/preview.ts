import type { AnswerLine } from '../../../src/contract/answer-line.js';

/** The reply of `POST /api/preview` and `GET /api/refined/…`: an answer for programs, and as Slack and Teams get it. */
export interface Preview {
  readonly line: AnswerLine;
  readonly slack: { readonly text: string; readonly blocks: readonly unknown[] };
  /** An Adaptive Card. */
  readonly teams: unknown;
  /** Under which what may take its place can be fetched, once; absent: nothing will. */
  readonly refining?: string;
}
