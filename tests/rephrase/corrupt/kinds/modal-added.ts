import type { CorruptionKind } from '../corruption-kind.js';
import { applyEdits } from '../text/apply-edits.js';
import { changeSentence } from '../text/change-sentence.js';
import { dutchInfinitive } from '../text/dutch-infinitive.js';
import { englishVerbs } from '../text/english-verbs.js';
import type { Mention } from '../text/mention.js';
import { mentionsOf } from '../text/mentions-of.js';

const ENGLISH = ['may', 'can', 'should', 'must', 'might'];

/** What is done may be done, or must be. */
export const modalAdded: CorruptionKind = {
  name: 'modal-added',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const modal = random.below(ENGLISH.length);
      const subjects = mentionsOf(sample.locale, text).filter(({ verbs }) => verbs.length > 0);
      for (const subject of random.shuffle(subjects)) {
        const changed =
          sample.locale === 'nl'
            ? dutchInfinitive(text, subject, modal)
            : english(text, subject, ENGLISH[modal] as string);
        if (changed !== undefined) return changed;
      }
      return undefined;
    }),
};

function english(text: string, { verbs, party }: Mention, modal: string): string | undefined {
  const base = (form: string) => {
    if (form === 'is' || form === 'are') return 'be';
    return party === 'aws' ? englishVerbs.baseOf(form) : englishVerbs.thirdOf(form) && form;
  };
  const [first] = verbs;
  if (!first || base(first.form) === undefined || / not\b/.test(text.slice(first.end, first.end + 4)))
    return undefined;
  const edits = verbs.map(({ start, end, form }, at) => {
    const word = base(form) ?? form;
    return { start, end, put: at === 0 ? `${modal} ${word}` : word };
  });
  return applyEdits(text, edits);
}
