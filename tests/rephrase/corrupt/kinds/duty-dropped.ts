import type { Locale } from '../../../../src/contract/locale.js';
import type { Worded } from '../../../../src/rephrase/rewording.js';
import type { SeededRandom } from '../../../servers/seeded-random.js';
import type { Corrupted, CorruptionKind, Sample } from '../corruption-kind.js';
import { changeSentence } from '../text/change-sentence.js';
import { placeOf } from '../text/place-of.js';
import { replaceOne, type Swap } from '../text/replace-one.js';

/** One of a row, or the last of it; "and" and "or" as in `joiners`, and what begins with `fixed` is no such thing. */
function items(joiners: string, fixed: string, both: string): Swap[] {
  return [
    {
      find: new RegExp(`, [^,;.:()]{3,80}(?=, (?:${joiners}) | (?:${joiners}) [^,;.]+[.;])`, 'gu'),
      put: () => '',
    },
    {
      find: new RegExp(
        `(?<!\\b(?:${both})\\b[^,;.]*),? (?:${joiners}) (?!(?:${fixed})\\b)\\p{Ll}[^,;.:()]{2,80}(?=[.;]|, (?:and|but|en|maar) )`,
        'gu',
      ),
      put: () => '',
    },
  ];
}

const ITEMS: Readonly<Record<Locale, readonly Swap[]>> = {
  en: items('and|or', 'more|later|longer|not', 'between|both'),
  nl: items('en|of', 'meer|later|langer|niet|hooguit', 'tussen|zowel'),
};

/** One thing of those that a sentence tells is gone, or a whole sentence whose facts another one goes on citing. */
export const dutyDropped: CorruptionKind = {
  name: 'duty-dropped',
  corrupt: (sample, random) =>
    random.below(3) === 0
      ? (sentenceDropped(sample, random) ?? itemDropped(sample, random))
      : (itemDropped(sample, random) ?? sentenceDropped(sample, random)),
};

function itemDropped(sample: Sample, random: SeededRandom): Corrupted | undefined {
  return changeSentence(sample, random, (text) => replaceOne(text, random, ITEMS[sample.locale]));
}

function sentenceDropped(sample: Sample, random: SeededRandom): Corrupted | undefined {
  const { sentences } = sample;
  const pairs = [...sentences.keys()].filter((at) => {
    const [one, other] = [sentences[at], sentences[at + 1]];
    return one && other && one.text !== other.text && placeOf(sample, one) === placeOf(sample, other);
  });
  if (pairs.length === 0) return undefined;
  const at = random.pick(pairs);
  const [one, other] = sentences.slice(at, at + 2) as [Worded, Worded];
  const facts = [...new Set([...one.facts, ...other.facts])];
  return { sentences: sentences.toSpliced(at, 2, { text: random.pick([one, other]).text, facts }) };
}
