import type { Reading } from './read-words.js';

/** Stems shorter than this say all that their beginning says. */
const LONG_STEM = 5;
const PREFIX = 4;

/**
 * What the words of a reading say about its topic, as the features that the topic model weighs: each word by the canonical word it
 * belongs to and by its own stem, the beginning of a long stem, and two words that carry meaning side by side. Words
 * inside a service's name are left out.
 */
export function topicFeatures(reading: Reading, isName: readonly boolean[]): string[] {
  const { stems, canonical, content } = reading;
  const features: string[] = [];
  let before = '';
  for (let at = 0; at < stems.length; at++) {
    if (isName[at]) {
      before = '';
      continue;
    }
    const stem = stems[at] as string;
    const word = canonical[at] ?? stem;
    features.push(word);
    if (word !== stem) features.push(`~${stem}`);
    if (!content[at]) continue;
    if (stem.length >= LONG_STEM) features.push(`^${stem.slice(0, PREFIX)}`);
    if (before !== '') features.push(`${before} ${word}`);
    before = word;
  }
  return features;
}

/** Marks the place of a service's name among the words that tell what kind of message it is. */
const NAME = '#';

/**
 * What the words of a reading say about the kind of message, as the features that the kind model weighs: every word, function
 * words too, by itself and with its neighbour, and how the message begins and ends.
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
    if (canonical !== null && canonical !== undefined && !isName[at]) features.push(`~${canonical}`);
    beforeThat = before;
    before = word;
  }
  features.push(`${before} >`);
  return features;
}
