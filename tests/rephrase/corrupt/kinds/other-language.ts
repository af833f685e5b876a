import type { CorruptionKind, Sample } from '../corruption-kind.js';
import { foreignSentences } from '../lists/foreign-sentences.js';
import { littleWords } from '../lists/little-words.js';
import { changeSentence } from '../text/change-sentence.js';

/** A sentence in another language, or with its little words in one; where it can be, the same said truly. */
export const otherLanguage: CorruptionKind = {
  name: 'other-language',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const { locale } = sample;
      const others = (['en', 'nl', 'de', 'fr'] as const).filter((language) => language !== locale);
      const same = foreignSentences.find((sentence) => sentence[locale] === text);
      if (same || random.below(2) === 0) return (same ?? random.pick(foreignSentences))[random.pick(others)];
      const words = littleWords[locale][random.pick(others)] ?? {};
      const clauses = text.split(/(?<=[,;] )/u);
      const part = random.below(clauses.length + 1);
      const turned = (clause: string) =>
        clause.replace(
          /(?<![\p{L}'’-])\p{Ll}+(?![\p{L}'’-])/gu,
          (word) => foreign(words[word], locale) ?? word,
        );
      const isTurned = (at: number) => part === clauses.length || at === part;
      return clauses.map((clause, at) => (isTurned(at) ? turned(clause) : clause)).join('');
    }),
};

/** A little word of another language, unless it is one of this language too: "de" for "van" would be Dutch. */
function foreign(word: string | undefined, locale: Sample['locale']): string | undefined {
  const own = Object.values(littleWords[locale]).flatMap((table) => Object.keys(table ?? {}));
  return word === undefined || own.includes(word) ? undefined : word;
}
