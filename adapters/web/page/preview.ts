import type { AnswerLine } from '../../../src/contract/answer-line.js';
import type { ShownPicture } from '../shown-pictures.js';

/** The reply of `POST /api/preview` and `GET /api/refined/…`: an answer for programs, and as Slack and Teams get it. */
export interface Preview {
  readonly line: AnswerLine;
  readonly slack: { readonly text: string; readonly blocks: readonly unknown[] };
  /** An Adaptive Card. */
  readonly teams: unknown;
  readonly pictures: readonly ShownPicture[];
  /** What had been said before, by ids and never by words; asks the same again when it is sent with the question. */
  readonly after: string;
  /** Under which what may take its place can be fetched, once; absent: nothing will. */
  readonly refining?: string;
}
