import type { Locale } from '../../../../src/contract/locale.js';
import type { CorruptionKind } from '../corruption-kind.js';
import { changeSentence } from '../text/change-sentence.js';
import { replaceOne, type Swap } from '../text/replace-one.js';

const WORDS: Readonly<Record<Locale, string>> = {
  en: 'if|unless|when|until|once|before|after|as soon as|as long as|provided that|where|except|without',
  nl: 'als|tenzij|zodra|totdat|wanneer|voordat|nadat|zolang|mits|behalve|tot (?=je|jij|AWS|ze|hij|het|een)|zonder|waar',
};

function swaps(words: string): Swap[] {
  const [, first, rest] = /^(\p{Ll})(.*)$/u.exec(words) as unknown as [string, string, string];
  return [
    {
      find: new RegExp(
        `,? (?<!net |zowel |die |wat |precies |looks? )(?:${first}${rest}) (?:[^,;.:)]|[.,](?=\\d))+(?=[,;.)])`,
        'gu',
      ),
      put: () => '',
    },
    { find: new RegExp(`^(?:${words}) [^,;.:]+, (?:dan )?`, 'giu'), put: () => '' },
  ];
}

/** What holds in a case only is said to hold always. */
export const conditionRemoved: CorruptionKind = {
  name: 'condition-removed',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const left = replaceOne(text, random, swaps(WORDS[sample.locale]));
      return left && left.split(' ').length >= 3 ? left : undefined;
    }),
};
