import type { Answer, ExplanationLine, NoticeKind } from '../contract/answer.js';
import type { Ask } from '../contract/ask.js';
import type { Refine } from '../contract/refine.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { createChooseReading, type ReadingParts } from './choose-reading.js';
import { discloseReading, discloseRewording } from './disclose.js';
import { createReword, type RewordParts } from './reword.js';

/** What second thoughts need; `rephrases` and `routes` say which of the two are switched on. */
export interface RephraseParts extends RewordParts, Omit<ReadingParts, 'ask' | 'knowledge'> {
  readonly rephrases: boolean;
  readonly routes: boolean;
}

/** Answers to questions that may have been about something the knowledge base knows. */
const ABSTAINED: ReadonlySet<string> = new Set<NoticeKind>(['unclear', 'nothing-like']);

/** Second thoughts, and what they send away. */
export interface Rephrase {
  /** Makes them, on top of the door into the bot and of the knowledge base behind it. */
  readonly refine: (ask: Ask, knowledge: Knowledge) => Refine;
  /** What leaves the machine for second thoughts about an answer; null when nothing does. */
  readonly disclose: (question: string, answer: Answer) => ExplanationLine | null;
}

/**
 * Makes what may take the place of an answer that is on the screen: the same facts in other words, or the answer to what a
 * question that was not understood seems to ask. Whatever goes wrong, the answer stays as it is.
 */
export function createRephrase({ rephrases, routes, ...parts }: RephraseParts): Rephrase {
  const reword = createReword(parts);
  const refine = (ask: Ask, knowledge: Knowledge): Refine => {
    const chooseReading = createChooseReading({ ...parts, ask, knowledge });
    return async (question, answer, context) => {
      try {
        if (isAbstention(answer)) return routes ? await chooseReading(question, answer, context) : undefined;
        return rephrases && answer.wording === 'curated' ? await reword(question, answer) : undefined;
      } catch {
        // A model that gives nothing has been counted where it was asked; people have the curated words.
        return undefined;
      }
    };
  };
  return {
    refine,
    disclose: (question, answer) => {
      if (isAbstention(answer)) return routes ? discloseReading(question, answer.locale) : null;
      return rephrases ? discloseRewording(parts.sendsQuestion ? question : null, answer) : null;
    },
  };
}

function isAbstention({ outcome, kind }: Answer): boolean {
  return outcome === 'unknown' && ABSTAINED.has(kind);
}
