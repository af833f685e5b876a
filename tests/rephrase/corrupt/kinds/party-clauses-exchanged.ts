import type { Locale } from '../../../../src/contract/locale.js';
import type { SeededRandom } from '../../../servers/seeded-random.js';
import type { Corrupted, CorruptionKind, Sample } from '../corruption-kind.js';
import { changeSentence } from '../text/change-sentence.js';
import { placeOf } from '../text/place-of.js';

const BINDER: Readonly<Record<Locale, RegExp>> = {
  en: /^(.+?)(,?) (until|unless|before|after|once|if|when|because|so that|as long as) ([^,;.]+)\.$/u,
  nl: /^(.+?)(,?) (totdat|tenzij|voordat|nadat|zodra|als|omdat|zodat|zolang|wanneer) ([^,;.]+)\.$/u,
};

/** Two clauses in each other's place: around the word that binds them, or told by the half of the other party. */
export const partyClausesExchanged: CorruptionKind = {
  name: 'party-clauses-exchanged',
  corrupt: (sample, random) =>
    random.below(2) === 0
      ? (aroundBinder(sample, random) ?? betweenHalves(sample, random))
      : (betweenHalves(sample, random) ?? aroundBinder(sample, random)),
};

function aroundBinder(sample: Sample, random: SeededRandom): Corrupted | undefined {
  return changeSentence(sample, random, (text) => {
    const [, first, comma, binder, second] = BINDER[sample.locale].exec(text) ?? [];
    if (first === undefined || second === undefined) return undefined;
    return `${second.charAt(0).toUpperCase()}${second.slice(1)}${comma} ${binder} ${lower(first)}.`;
  });
}

const lower = (text: string) =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

function betweenHalves({ ...sample }: Sample, random: SeededRandom): Corrupted | undefined {
  const of = (party: string) =>
    [...sample.sentences.entries()].filter(([, sentence]) => placeOf(sample, sentence)?.party === party);
  const [aws, customer] = [of('aws'), of('customer')];
  if (aws.length === 0 || customer.length === 0) return undefined;
  const [one, first] = random.pick(aws);
  const [other, second] = random.pick(customer);
  const sentences = sample.sentences
    .with(one, { ...first, text: second.text })
    .with(other, { ...second, text: first.text });
  return { sentences };
}
