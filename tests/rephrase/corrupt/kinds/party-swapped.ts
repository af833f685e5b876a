import type { CorruptionKind } from '../corruption-kind.js';
import { applyEdits } from '../text/apply-edits.js';
import { changeSentence } from '../text/change-sentence.js';
import { mentionsOf } from '../text/mentions-of.js';

/** AWS does, has or gets what is yours, or the other way round; the rest of the sentence stands. */
export const partySwapped: CorruptionKind = {
  name: 'party-swapped',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const mentions = mentionsOf(sample.locale, text);
      return mentions.length === 0 ? undefined : applyEdits(text, random.pick(mentions).swap);
    }),
};
