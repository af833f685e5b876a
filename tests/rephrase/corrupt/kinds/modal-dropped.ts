import { dutchVerbs } from '../text/dutch-verbs.js';
import { englishVerbs } from '../text/english-verbs.js';
import type { Swap } from '../text/replace-one.js';
import { replacingKind } from '../text/replacing-kind.js';

const MODAL = '(?:can|may|must|should|could|might|will)';
const ENGLISH: readonly Swap[] = [
  {
    find: new RegExp(`\\b(\\p{L}+) ${MODAL} (also |then |still |only )?be\\b`, 'gu'),
    put: ([, subject, adverb]) =>
      `${subject} ${/(?:[^s]s|you|these|they)$/.test(subject as string) ? 'are' : 'is'} ${adverb ?? ''}`.trimEnd(),
  },
  {
    find: new RegExp(`\\b([Yy]ou|AWS|it|\\p{Ll}+) ${MODAL} (also |then |still |only )?(\\p{Ll}+)`, 'gu'),
    put([, subject, adverb, verb]) {
      const isMany = /^(?:[Yy]ou|they)$|\p{Ll}(?<!s)s$/u.test(subject as string);
      const form = isMany
        ? englishVerbs.thirdOf(verb as string) && verb
        : englishVerbs.thirdOf(verb as string);
      return form && `${subject} ${adverb ?? ''}${form}`;
    },
  },
  { find: /\b(?:perhaps|possibly) /gu, put: () => '' },
];

const DUTCH: readonly Swap[] = [
  {
    find: /\b([Jj]e|[Jj]ij|AWS|het|die|dat) (?:kunt|kan|mag|moet|wilt|wil) ([^,;.]*?)(aan|uit|in|op|over|af|bij|door|mee|terug|toe|vast)?(\p{L}+)(?=[,;.])/gu,
    put([, subject, object, particle, infinitive]) {
      const form = dutchVerbs.infinitive(infinitive as string)?.[2];
      return form && `${subject} ${form} ${object}${particle ?? ''}`.trimEnd();
    },
  },
  { find: /(?<=\p{L} )(?:kunnen|mogen|moeten) (?=\p{L}+en[,.; ])/gu, put: () => '' },
  {
    find: /\b(\p{L}+en) (?:kan|moet|mag|kunt)(?=[,.;])/gu,
    put: ([, verb]) => dutchVerbs.infinitive(verb as string)?.[2],
  },
  {
    find: /\b(?:kunt|kan|mag|moet|wilt) (\p{L}+en)(?=[,.; ])/gu,
    put: ([, verb]) => dutchVerbs.infinitive(verb as string)?.[2],
  },
  { find: /(?<=\p{L} )(?<!\bzo \p{L}+ )(?:misschien|mogelijk) (?=\p{L})/gu, put: () => '' },
];

/** What may be done is done. */
export const modalDropped = replacingKind('modal-dropped', { en: ENGLISH, nl: DUTCH });
