import type { CorruptionKind } from '../corruption-kind.js';
import { serviceNames } from '../lists/service-names.js';
import { changeSentence } from '../text/change-sentence.js';

const GROUP_OF = new Map(serviceNames.flatMap((group) => group.map((name) => [name, group] as const)));
const ANY = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...GROUP_OF.keys()].sort((one, other) => other.length - one.length).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Another service stands where the fact names one. */
export const serviceReplaced: CorruptionKind = {
  name: 'service-replaced',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const matches = [...text.matchAll(ANY)];
      if (matches.length === 0) return undefined;
      const { 0: name, index } = random.pick(matches);
      const all = sample.sentences.map((sentence) => sentence.text).join(' ');
      const strangers = serviceNames.filter((group) => group.every((other) => !all.includes(other)));
      const put = random.pick(strangers).at(/^(?:AWS|Amazon) /.test(name) ? 0 : -1) as string;
      return text.slice(0, index) + put + text.slice(index + name.length);
    }),
};
