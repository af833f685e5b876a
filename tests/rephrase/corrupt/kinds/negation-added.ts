import type { SeededRandom } from '../../../servers/seeded-random.js';
import type { CorruptionKind } from '../corruption-kind.js';
import { applyEdits } from '../text/apply-edits.js';
import { changeSentence } from '../text/change-sentence.js';
import { englishVerbs } from '../text/english-verbs.js';
import type { Mention } from '../text/mention.js';
import { mentionsOf } from '../text/mentions-of.js';
import { replaceOne, type Swap } from '../text/replace-one.js';

const NEGATIVE =
  /\b(?:not|no|never|nothing|nobody|none|cannot|without|nor|niet|geen|nooit|niets|niemand|zonder)\b/iu;

const ENGLISH: readonly Swap[] = [
  {
    find: /\b(is|are|was|were|has been|can|may|must|should|will|could) (?=[\p{L}\d])/gu,
    put: ([, verb]) => `${verb} not `,
  },
  { find: /\b(every|all) (?=\p{Ll})/gu, put: ([, word]) => `not ${word} ` },
];
const DUTCH: readonly Swap[] = [
  {
    find: /\b(is|zijn|was|waren|wordt|worden|werkt|geldt|bestaat|kan|kunnen|mag|moet) (?=\p{Ll})(?!eigen\b)/gu,
    put: ([, verb]) => `${verb} niet `,
  },
  { find: /(?<=\p{Ll}t )een (?=\p{Ll})/gu, put: () => 'geen ' },
  {
    find: /(?<=\p{L} \p{Ll}+ )(in|op|voor|met|naar|uit|bij|onder|tussen|door|over) (?=\p{L})/gu,
    put: ([, word]) => `niet ${word} `,
  },
];

/** What is so is not so. */
export const negationAdded: CorruptionKind = {
  name: 'negation-added',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      if (NEGATIVE.test(text)) return undefined;
      if (sample.locale === 'nl') return replaceOne(text, random, DUTCH) ?? atEnd(text);
      const subjects = mentionsOf('en', text).filter(
        ({ verbs: [verb] }) => verb && englishForm(verb.form) !== undefined,
      );
      const doesNot = subjects.length > 0 && random.below(3) > 0;
      return doesNot ? negated(text, random, subjects) : replaceOne(text, random, ENGLISH);
    }),
};

/** "AWS does not patch" of "AWS patches". */
function negated(text: string, random: SeededRandom, subjects: readonly Mention[]): string {
  const { verbs, party } = random.pick(subjects);
  const edits = verbs.map(({ start, end, form }, at) => {
    const base = englishForm(form) ?? form;
    return { start, end, put: at > 0 ? base : `${party === 'aws' ? 'does' : 'do'} not ${base}` };
  });
  return applyEdits(text, edits);
}

function englishForm(form: string): string | undefined {
  if (/^(?:is|are)$/.test(form)) return undefined;
  return englishVerbs.baseOf(form) ?? (englishVerbs.thirdOf(form) && form);
}

function atEnd(text: string): string | undefined {
  return /^(?:Je|AWS|Jij) \p{Ll}+t /u.test(text) ? text.replace(/(?=[,;.]|$)/u, ' niet') : undefined;
}
