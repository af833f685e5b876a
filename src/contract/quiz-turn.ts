import type { Answer } from './answer.js';

/** What comes of a press. Both may be there. */
export interface QuizTurn {
  /** For whoever pressed, and nobody else to see. */
  readonly told: Answer | null;
  /** Takes the place of the question, for everybody who sees it. */
  readonly shown: Answer | null;
}
