import type { CorruptionKind } from '../corruption-kind.js';
import { changeSentence } from '../text/change-sentence.js';
import { numbersIn } from '../text/numbers-in.js';

/** 30 is 31, 300 or 15. */
export const numberChanged: CorruptionKind = {
  name: 'number-changed',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const numbers = numbersIn(sample.locale, text);
      if (numbers.length === 0) return undefined;
      const { start, end, others } = random.pick(numbers);
      return text.slice(0, start) + random.pick(others) + text.slice(end);
    }),
};
