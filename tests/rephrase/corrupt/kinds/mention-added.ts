import type { CorruptionKind } from '../corruption-kind.js';
import { namesAndAddresses } from '../lists/names-and-addresses.js';
import { changeSentence } from '../text/change-sentence.js';

/** What rings somebody's bell in Slack or Teams, before, in or behind the words. */
export const mentionAdded: CorruptionKind = {
  name: 'mention-added',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const mention = random.pick(namesAndAddresses.mentions);
      return random.pick([`${mention} ${text}`, `${text} ${mention}`, text.replace(' ', ` ${mention} `)]);
    }),
};
