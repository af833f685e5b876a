import type { Locale, Localized } from '../../../src/contract/locale.js';
import { escapeMrkdwn } from '../render/escape-mrkdwn.js';
import type { SlackMessage } from '../render/slack-message.js';

const WORDS: Localized<{
  readonly notHere: string;
  readonly cannotShare: string;
  readonly thanks: string;
}> = {
  en: {
    notHere:
      'This channel is shared with another company, so I do not answer here. Ask me in a direct message, or use /demarc.',
    cannotShare:
      'I am not in this channel, so I cannot post there. Invite me with /invite @demarc and press Share again.',
    thanks: 'Thank you, your vote is counted.',
  },
  nl: {
    notHere:
      'Dit kanaal wordt gedeeld met een ander bedrijf, dus hier antwoord ik niet. Vraag het in een direct bericht, of met /demarc.',
    cannotShare:
      'Ik zit niet in dit kanaal en kan er dus niets plaatsen. Nodig me uit met /invite @demarc en druk nog eens op Delen.',
    thanks: 'Dank je, je stem is geteld.',
  },
};

const say =
  (words: 'notHere' | 'cannotShare' | 'thanks') =>
  (locale: Locale): SlackMessage => ({
    text: escapeMrkdwn(WORDS[locale][words]),
  });

/** To a mention in a channel that is shared with another company. */
export const notHere = say('notHere');
/** To whoever shares an answer into a channel that we are not in. */
export const cannotShare = say('cannotShare');
/** To whoever voted. */
export const thankYou = say('thanks');
