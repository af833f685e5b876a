import type { Reading } from './read-words.js';

/*
 * Words as the features that models weigh. The first character tells a feature's kind:
 *   .the       a word without a meaning of its own
 *   patch      a word that carries meaning, by its canonical word or else its stem
 *   ~updat     the stem behind a canonical word
 *   ^patc  four letters in a row of such a word, its edges included: forgives inflection, compounds and slips
 *   patch os   two words that carry meaning, side by side
 */

const LETTERS = 4;

/** What the words of a reading say about its topic. Words that are left out, such as a service's name, say nothing. */
export function topicFeatures(reading: Reading, isLeftOut: readonly boolean[]): string[] {
  const { stems, canonical, content } = reading;
  const features: string[] = [];
  let before = '';
  for (let at = 0; at < stems.length; at++) {
    if (isLeftOut[at]) {
      before = '';
      continue;
    }
    const stem = stems[at] as string;
    if (!content[at]) {
      features.push(`.${stem}`);
      continue;
    }
    const word = canonical[at] ?? stem;
    features.push(word);
    if (word !== stem) features.push(`~${stem}`);
    const edged = `<${reading.tokens[at]?.word as string}>`;
    for (let from = 0; from + LETTERS <= edged.length; from++)
      features.push(`^${edged.slice(from, from + LETTERS)}`);
    if (before !== '') features.push(`${before} ${word}`);
    before = word;
  }
  return features;
}

/** How much a topic's feature says by its kind. Found by trying on the development questions; none is sensitive. */
export function topicFeatureValue(feature: string): number {
  switch (feature[0]) {
    case '.':
      return 0.2;
    case '~':
      return 0.5;
    case '^':
      return 0.3;
    default:
      return feature.includes(' ') ? 0.7 : 1;
  }
}

/** Marks the place of a service's name among the words that tell what kind of message it is. */
const NAME = '#';

/**
 * What the words of a reading say about the kind of message: every word, function words too, by itself and with its
 * neighbours, and how the message begins and ends.
 */
export function kindFeatures(reading: Reading, isName: readonly boolean[]): string[] {
  const features: string[] = [];
  let before = '<';
  let beforeThat = '';
  for (let at = 0; at < reading.tokens.length; at++) {
    const word = isName[at] ? NAME : (reading.tokens[at]?.word as string);
    if (word === NAME && before === NAME) continue;
    features.push(word, `${before} ${word}`);
    if (beforeThat !== '') features.push(`${beforeThat} ${before} ${word}`);
    const canonical = reading.canonical[at];
    if (canonical !== null && canonical !== undefined && word !== NAME) features.push(`~${canonical}`);
    beforeThat = before;
    before = word;
  }
  features.push(`${before} >`);
  if (reading.isMarked) features.push('?');
  return features;
}

export function kindFeatureValue(): number {
  return 1;
}
