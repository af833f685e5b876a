import type { Demarc } from '../../src/contract/demarc.js';

/** What the page has to tell of the Demarc behind it: the reply of `GET /api/about`. */
export interface About {
  /** Whether a language model may word an answer, or read a question that was not understood. */
  readonly languageModel: boolean;
  /** Whether the operator keeps the text of what could not be answered. */
  readonly keepsText: boolean;
}

export function about({ refine, keepsText }: Pick<Demarc, 'refine' | 'keepsText'>): About {
  return { languageModel: refine !== null, keepsText };
}
