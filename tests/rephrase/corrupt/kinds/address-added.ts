import type { CorruptionKind } from '../corruption-kind.js';
import { namesAndAddresses } from '../lists/names-and-addresses.js';
import { changeSentence } from '../text/change-sentence.js';

const LEADS = { en: ['see ', '', 'more at ', 'read '], nl: ['zie ', '', 'meer op ', 'lees '] };

/** A link, a domain or an e-mail address. */
export const addressAdded: CorruptionKind = {
  name: 'address-added',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const address = `${random.pick(LEADS[sample.locale])}${random.pick(namesAndAddresses.addresses)}`;
      return text.replace(/[.!?]?$/u, random.pick([` (${address}).`, `, ${address}.`, `. ${address}`]));
    }),
};
