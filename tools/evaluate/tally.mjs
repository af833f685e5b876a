import { isOutOfScope } from './judge.mjs';

/**
 * Adds judgements up, in per cent. `right`, `wrong`, `abstained` and `clarified` are shares of the questions that have an
 * answer; `outOfScope` is the share of those that have none and got none; `yesNo` that of the verdicts on which a yes or
 * no was wanted. A share of nothing is null. `score` is right minus wrong over all questions.
 */
export function tally(judged) {
  const answerable = judged.filter(({ question }) => !isOutOfScope(question));
  const outside = judged.filter(({ question }) => isOutOfScope(question));
  const yesNo = judged.filter((one) => one.yesNo !== null);
  const of = (all, result) => share(all, (one) => one.result === result);
  return {
    questions: judged.length,
    right: of(answerable, 'right'),
    wrong: of(answerable, 'wrong'),
    abstained: of(answerable, 'abstained'),
    clarified: of(answerable, 'clarified'),
    yesNo: share(yesNo, (one) => one.yesNo),
    outOfScope: share(outside, (one) => one.result !== 'wrong'),
    score: share(judged, (one) => one.result === 'right') - share(judged, (one) => one.result === 'wrong'),
  };
}

function share(all, holds) {
  return all.length === 0 ? null : (100 * all.filter(holds).length) / all.length;
}

/** What Demarc and a search engine can both be asked: who does it, and what neither should answer. */
export function isVerdictQuestion({ question }) {
  return question.kind === 'verdict' || question.kind === 'concept' || isOutOfScope(question);
}
