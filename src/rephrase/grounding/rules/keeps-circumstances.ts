import type { Mark } from '../marks.js';
import { type Content, isContent, sameIn } from '../same-concept.js';
import { sentencesOf } from '../sentences-of.js';
import type { Rule } from '../told.js';

/**
 * What is so in one case does not come to be so in general, nor the other way round: "AWS grows the storage, and in elastic mode
 * scales the throughput" is not "in elastic mode AWS grows the storage and scales the throughput".
 */
export const keepsCircumstances: Rule = {
  name: 'circumstance',
  holds: ({ given, worded }) => {
    const fronted = sentencesOf(worded).flatMap((sentence) =>
      circumstancesIn(sentence)
        .filter(({ before }) => before.length === 0)
        .map((one) => ({ ...one, after: sentence.filter(isContent) })),
    );
    return sentencesOf(given)
      .flatMap(circumstancesIn)
      .every(
        ({ words, before, isJoined }) =>
          !isJoined ||
          !fronted.some(
            (one) =>
              words.some((word) => sameIn(word, one.words)) &&
              before.some((word) => !sameIn(word, one.words) && sameIn(word, one.after)),
          ),
      );
  },
};

interface Circumstance {
  readonly words: readonly Content[];
  /** What the sentence says before it. */
  readonly before: readonly Content[];
  /** Whether "and" or the like stands right before it, so that it goes with what comes after. */
  readonly isJoined: boolean;
}

function circumstancesIn(sentence: readonly Mark[]): Circumstance[] {
  return sentence.flatMap((mark, at) => {
    if (mark.type !== 'circumstance') return [];
    const rest = sentence.slice(at + 1);
    const joint = sentence[at - 1];
    const end = rest.findIndex((one) => !isContent(one) && one.type !== 'number');
    return [
      {
        words: rest.slice(0, end < 0 ? rest.length : end).filter(isWeighty),
        before: sentence.slice(0, at).filter(isWeighty),
        isJoined: joint?.type === 'break' && !joint.comma && !joint.relative,
      },
    ];
  });
}

function isWeighty(mark: Mark): mark is Content {
  return isContent(mark) && !mark.optional;
}
