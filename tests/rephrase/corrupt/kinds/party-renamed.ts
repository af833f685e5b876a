import type { Locale } from '../../../../src/contract/locale.js';
import type { CorruptionKind } from '../corruption-kind.js';
import { applyEdits, type Edit } from '../text/apply-edits.js';
import { changeSentence } from '../text/change-sentence.js';
import { dutchVerbs } from '../text/dutch-verbs.js';
import { englishVerbs } from '../text/english-verbs.js';
import type { Mention } from '../text/mention.js';
import { mentionsOf } from '../text/mentions-of.js';

/** All of them more than one, so that one form of the verb does for all. */
const OTHERS: Readonly<Record<Locale, readonly string[]>> = {
  en: ['we', 'users', 'customers and AWS', 'your partners', 'most teams'],
  nl: ['we', 'gebruikers', 'klanten en AWS', 'je partners', 'de meeste teams'],
};

/** Neither AWS nor the reader does it, but "we", or somebody else. */
export const partyRenamed: CorruptionKind = {
  name: 'party-renamed',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const subjects = mentionsOf(sample.locale, text).filter(({ verbs }) => verbs.length > 0);
      if (subjects.length === 0) return undefined;
      const { start, end, party, verbs } = random.pick(subjects);
      const plural = sample.locale === 'en' ? english(party) : dutch(party, verbs[0]?.end === start - 1);
      const edits = verbs.flatMap((verb): Edit[] => {
        const put = plural(verb.form);
        return put === undefined ? [] : [{ ...verb, put }];
      });
      return applyEdits(text, [{ start, end, put: random.pick(OTHERS[sample.locale]) }, ...edits]);
    }),
};

const english = (party: Mention['party']) => (form: string) =>
  party === 'aws' ? englishVerbs.baseOf(form) : undefined;

function dutch(party: Mention['party'], isBefore: boolean) {
  return (form: string) => {
    if (party === 'aws') return dutchVerbs.ofAws(form)?.[3];
    return (isBefore ? dutchVerbs.beforeYou(form.toLowerCase()) : dutchVerbs.ofYou(form))?.[3];
  };
}
