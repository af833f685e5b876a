import type { CorruptionKind } from '../corruption-kind.js';

const PADDING = {
  en: [
    'It is worth noting that, as far as this question is concerned, ',
    'To put it in other words, and to be entirely clear about it: ',
    'As was said before, and as will be seen below, ',
  ],
  nl: [
    'Het is goed om op te merken dat, wat deze vraag betreft, het volgende geldt: ',
    'Om het anders te zeggen, en om er heel duidelijk over te zijn: ',
    'Zoals eerder gezegd, en zoals hieronder zal blijken: ',
  ],
};

/** The same in far more words, or words without an end. */
export const tooLong: CorruptionKind = {
  name: 'too-long',
  corrupt({ locale, sentences }, random) {
    const padding = () => random.pick(PADDING[locale]);
    const times = random.pick([1, 2, 3, 40]);
    const padded = (text: string) => Array.from({ length: times }, padding).join('') + text;
    return { sentences: sentences.map(({ text, facts }) => ({ text: padded(text), facts })) };
  },
};
