import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { judge } from '../../tools/evaluate/judge.mjs';
import { type Half, type Question, readQuestions } from '../../tools/evaluate/questions.mjs';
import { type Judged, tally } from '../../tools/evaluate/tally.mjs';
import { createRealAsk, loadRealKnowledge } from '../load-real-knowledge.js';

/** In per cent, some points under what is reached: a fall below is a step back. */
interface Floor {
  readonly right: number;
  readonly wrong: number;
  readonly yesNo: number;
  readonly outOfScope: number;
}

describe('of all questions', () => {
  let knowledge: Knowledge;
  let ask: Ask;
  beforeAll(async () => {
    [knowledge, ask] = await Promise.all([loadRealKnowledge(), createRealAsk()]);
  });

  /** Each question gets a conversation of its own, in which the earlier messages are said first. */
  async function judged(question: Question, conversation: string): Promise<Judged> {
    for (const earlier of question.after) await ask(earlier, { conversation });
    const answer = await ask(question.ask, { conversation });
    const titleOf = (concept: string) => Object.values(knowledge.concepts.get(concept)?.name ?? {});
    return { question, ...judge(question, answer, titleOf) };
  }

  // Only sums are compared, so that a failure quotes no question: the frozen half stays unread.
  it.each<[half: Half, floor: Floor]>([
    ['development', { right: 95.5, wrong: 3, yesNo: 97.5, outOfScope: 97.5 }],
    ['frozen', { right: 96, wrong: 2, yesNo: 95, outOfScope: 94 }],
  ])(
    'in the %s half enough are answered as they should be',
    async (half, { right, wrong, yesNo, outOfScope }) => {
      const results: Judged[] = [];
      for (const [index, question] of readQuestions(half).entries())
        results.push(await judged(question, `${half} ${index}`));
      const sums = tally(results);
      expect(sums.right).toBeGreaterThanOrEqual(right);
      expect(sums.wrong).toBeLessThanOrEqual(wrong);
      expect(sums.yesNo).toBeGreaterThanOrEqual(yesNo);
      expect(sums.outOfScope).toBeGreaterThanOrEqual(outOfScope);
    },
    120_000,
  );
});
