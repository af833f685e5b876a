import { describe, expect, it } from '@jest/globals';
import type { Judgement } from '../../tools/evaluate/judge.mjs';
import { isVerdictQuestion, type Judged, tally } from '../../tools/evaluate/tally.mjs';

function judged(kind: string, result: Judgement['result'], yesNo: boolean | null = null): Judged {
  return { question: { kind }, result, yesNo };
}

describe('a tally', () => {
  it('gives shares of the questions that have an answer', () => {
    const sums = tally([
      judged('verdict', 'right'),
      judged('verdict', 'right'),
      judged('concept', 'right'),
      judged('which', 'right'),
      judged('define', 'right'),
      judged('verdict', 'wrong'),
      judged('verdict', 'wrong'),
      judged('verdict', 'wrong'),
      judged('compare', 'abstained'),
      judged('verdict', 'clarified'),
    ]);
    expect(sums).toEqual({
      questions: 10,
      right: 50,
      wrong: 30,
      abstained: 10,
      clarified: 10,
      yesNo: null,
      outOfScope: null,
      score: 20,
    });
  });

  it('keeps what should get no verdict apart, where only a verdict is amiss', () => {
    const sums = tally([
      judged('verdict', 'right'),
      judged('none', 'right'),
      judged('none', 'right'),
      judged('greeting', 'abstained'),
      judged('none', 'wrong'),
    ]);
    expect(sums).toMatchObject({ questions: 5, right: 100, wrong: 0, abstained: 0, outOfScope: 75 });
  });

  it('counts in its score every question, also those out of scope', () => {
    expect(
      tally([
        judged('verdict', 'right'),
        judged('none', 'right'),
        judged('none', 'wrong'),
        judged('help', 'abstained'),
      ]).score,
    ).toBe(25);
  });

  it('counts a yes or a no only where a verdict was given', () => {
    const sums = tally([
      judged('verdict', 'right', true),
      judged('verdict', 'wrong', true),
      judged('verdict', 'right', true),
      judged('verdict', 'right', false),
      judged('verdict', 'abstained', null),
      judged('verdict', 'right', null),
    ]);
    expect(sums.yesNo).toBe(75);
  });

  it.each([
    ['verdict', true],
    ['concept', true],
    ['none', true],
    ['thanks', true],
    ['overview', false],
    ['define', false],
    ['which', false],
  ])('can ask a search engine a question of kind %s: %s', (kind, can) => {
    expect(isVerdictQuestion({ question: { kind } })).toBe(can);
  });
});
