import type { Localized } from '../../../contract/locale.js';
import type { Mark } from '../marks.js';
import { isContent, timesOf } from '../same-concept.js';
import { sentencesOf } from '../sentences-of.js';
import { stretchesOf } from '../stretches.js';
import type { Rule } from '../told.js';

/** What may stand for a thing that was named before. */
const PRONOUNS: Localized<RegExp> = {
  en: /\b(?:it|its|they|them|their|these|those|that|this|which|who|whose|one|ones|both|there|here|do|does|same)\b/gi,
  nl: /(?<!\p{L})(?:die|dat|ze|zij|het|hem|hun|haar|deze|dit|daar\p{L}*|er\p{L}*|waar\p{L}*|hier\p{L}*|wat|beide|dezelfde)(?!\p{L})/giu,
};

/**
 * A word that the facts say twice is said twice, unless a pronoun stands for it or two things were drawn together: what is left
 * out of a list may still stand elsewhere.
 */
export const keepsRepeats: Rule = {
  name: 'repeat',
  holds: ({ given, worded, facts, sentences, locale }) => {
    const weightyIn = (marks: readonly Mark[]) =>
      timesOf(marks.filter(isContent).filter(({ optional }) => !optional));
    const [before, now] = [weightyIn(given), weightyIn(worded)];
    const lost = [...before].filter(([name, times]) => (now.get(name) ?? times) < times);
    if (lost.length === 0) return true;
    const pronounsIn = (texts: readonly { readonly text: string }[]) =>
      texts.flatMap(({ text }) => text.match(PRONOUNS[locale]) ?? []).length;
    return (
      pronounsIn(sentences) >= Math.max(1, pronounsIn(facts)) ||
      stretchesOf(worded).length < stretchesOf(given).length - 1 ||
      sentencesOf(worded).length < sentencesOf(given).length
    );
  },
};
