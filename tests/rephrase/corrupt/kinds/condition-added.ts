import type { CorruptionKind } from '../corruption-kind.js';
import { addedConditions } from '../lists/added-conditions.js';
import { changeSentence } from '../text/change-sentence.js';

/** What always holds is said to hold in a case only. */
export const conditionAdded: CorruptionKind = {
  name: 'condition-added',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const condition = random.pick(addedConditions[sample.locale]);
      const main = random.below(2) === 0 ? text.search(/[;.]/u) : text.search(/\.$/u);
      return main < 0 ? undefined : `${text.slice(0, main)}, ${condition}${text.slice(main)}`;
    }),
};
