import type { CorruptionKind } from '../corruption-kind.js';
import { applyEdits } from '../text/apply-edits.js';
import { changeSentence } from '../text/change-sentence.js';
import { mentionsOf } from '../text/mentions-of.js';
import { replaceOne, type Swap } from '../text/replace-one.js';
import { swapWords } from '../text/swap-words.js';

const ADVERBS = {
  en: ['always', 'never', 'usually', 'sometimes', 'only', 'rarely'],
  nl: ['altijd', 'nooit', 'meestal', 'soms', 'alleen', 'zelden'],
};
const SOFT =
  /\b(?:always|never|usually|sometimes|only|mostly|often|not|no|altijd|nooit|meestal|soms|alleen|vaak|niet|geen|niets|zelden|default|standaard)\b/iu;

const SWAPS: Readonly<Record<'en' | 'nl', readonly Swap[]>> = {
  en: [
    { find: /\b(?:only|just) (?=\p{L})/gu, put: () => '' },
    { find: /,? by default\b/gu, put: () => '' },
    { find: /\b(?:always|usually|mostly|sometimes|often) (?=\p{L})/gu, put: () => '' },
    {
      find: /(?<!at |not |above |after )\b(?:all|every) (?!but\b)(?=\p{Ll})/gu,
      put: ([word]) => (word === 'all ' ? 'some ' : 'hardly any '),
    },
    ...swapWords([
      ['always', 'sometimes'],
      ['never', 'rarely'],
      ['usually', 'always'],
      ['each', 'no'],
      ['(?<!at )most', 'all'],
      ['both', 'neither of'],
      ['some', 'all'],
      ['everything', 'something'],
      ['several', 'all'],
      ['any', 'one particular'],
      ['fully', 'partly'],
      ['entirely', 'partly'],
    ]),
  ],
  nl: [
    { find: /(?<!niet )\balleen (?=\p{L})/gu, put: () => '' },
    { find: / (?:standaard)(?= \p{Ll}|[.,;])(?! parameter)/gu, put: () => '' },
    { find: /\b(?:altijd|meestal|soms|vaak) (?=\p{L})/gu, put: () => '' },
    ...swapWords([
      ['altijd', 'soms'],
      ['nooit', 'zelden'],
      ['meestal', 'altijd'],
      ['elke', 'geen enkele'],
      ['elk', 'geen enkel'],
      ['alle', 'sommige'],
      ['alles', 'iets'],
      ['meeste', 'minste'],
      ['meerdere', 'alle'],
      ['beide', 'geen van beide'],
      ['volledig', 'deels'],
      ['geheel', 'deels'],
    ]),
  ],
};

/** All are some, always is usually, "only" and "by default" come or go. */
export const quantifierChanged: CorruptionKind = {
  name: 'quantifier-changed',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const { locale } = sample;
      const changed = random.below(3) > 0 ? replaceOne(text, random, SWAPS[locale]) : undefined;
      if (changed !== undefined || SOFT.test(text)) return changed;
      const subject = mentionsOf(locale, text).find(
        ({ role, verbs: [verb], start }) => role === 'subject' && verb && verb.start > start,
      );
      const verb = subject?.verbs[0];
      if (!subject || !verb) return undefined;
      const put = random.pick(ADVERBS[locale]);
      const at =
        locale === 'en' && !/^(?:is|are|can|may|must|will|could|need)$/.test(verb.form)
          ? verb.start
          : verb.end;
      const isBefore = at === verb.start;
      const byDefault = random.below(4) === 0 && /[^;]\.$/u.test(text);
      if (byDefault) return text.replace(/\.$/u, locale === 'en' ? ', by default.' : ', standaard.');
      return applyEdits(text, [{ start: at, end: at, put: isBefore ? `${put} ` : ` ${put}` }]);
    }),
};
