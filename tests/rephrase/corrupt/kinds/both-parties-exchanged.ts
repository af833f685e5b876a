import type { CorruptionKind } from '../corruption-kind.js';
import { applyEdits } from '../text/apply-edits.js';
import { changeSentence } from '../text/change-sentence.js';
import { mentionsOf } from '../text/mentions-of.js';

/** Each party takes the other's part: in one sentence that names both, or in the whole rewording. */
export const bothPartiesExchanged: CorruptionKind = {
  name: 'both-parties-exchanged',
  corrupt(sample, random) {
    const { locale, sentences } = sample;
    const exchanged = (text: string) =>
      applyEdits(
        text,
        mentionsOf(locale, text).flatMap(({ swap }) => swap),
      );
    const parties = (text: string) => new Set(mentionsOf(locale, text).map(({ party }) => party)).size;
    const inOne = changeSentence(sample, random, (text) =>
      parties(text) === 2 ? exchanged(text) : undefined,
    );
    if (inOne && random.below(2) === 0) return inOne;
    if (parties(sentences.map(({ text }) => text).join(' ')) < 2) return inOne;
    return { sentences: sentences.map(({ text, facts }) => ({ text: exchanged(text), facts })) };
  },
};
