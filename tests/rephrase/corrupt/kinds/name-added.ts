import type { CorruptionKind } from '../corruption-kind.js';
import { namesAndAddresses } from '../lists/names-and-addresses.js';
import { changeSentence } from '../text/change-sentence.js';

const PHRASES = {
  en: [
    ', together with NAME.',
    ', as NAME says.',
    ', or NAME does.',
    ', unlike NAME.',
    ', confirmed by NAME.',
  ],
  nl: [
    ', samen met NAME.',
    ', zoals NAME zegt.',
    ', of NAME doet dat.',
    ', anders dan NAME.',
    ', bevestigd door NAME.',
  ],
};

/** Somebody, or another company, whom no fact names. */
export const nameAdded: CorruptionKind = {
  name: 'name-added',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const phrase = random
        .pick(PHRASES[sample.locale])
        .replace('NAME', random.pick(namesAndAddresses.names));
      return text.replace(/[.!?]?$/u, phrase);
    }),
};
