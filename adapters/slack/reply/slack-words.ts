import type { Locale, Localized } from '../../../src/contract/locale.js';
import { escapeMrkdwn } from '../render/escape-mrkdwn.js';
import type { SlackMessage } from '../render/slack-message.js';

const WORDS: Localized<{
  readonly notHere: string;
  readonly cannotShare: string;
  readonly notShared: string;
  readonly mayNotPost: string;
  readonly thanks: string;
}> = {
  en: {
    notHere:
      'This channel is shared with another company, so I do not answer here. Ask me in a direct message, or use /demarc.',
    cannotShare:
      'I am not in this channel, so I cannot post there. Invite me with /invite @demarc and press Share again.',
    notShared: 'This channel is shared with another company, so I post no answers in it.',
    mayNotPost: 'Slack does not let me post in this channel, so the answer was not shared.',
    thanks: 'Thank you, your vote is counted.',
  },
  nl: {
    notHere:
      'Dit kanaal wordt gedeeld met een ander bedrijf, dus hier antwoord ik niet. Vraag het in een direct bericht, of met /demarc.',
    cannotShare:
      'Ik zit niet in dit kanaal en kan er dus niets plaatsen. Nodig me uit met /invite @demarc en druk nog eens op Delen.',
    notShared: 'Dit kanaal wordt gedeeld met een ander bedrijf, dus plaats ik er geen antwoorden.',
    mayNotPost: 'Slack laat mij niets plaatsen in dit kanaal, dus het antwoord is niet gedeeld.',
    thanks: 'Dank je, je stem is geteld.',
  },
};

const say =
  (words: keyof (typeof WORDS)['en']) =>
  (locale: Locale): SlackMessage => ({
    text: escapeMrkdwn(WORDS[locale][words]),
  });

/** To a mention in a channel that is shared with another company. */
export const notHere = say('notHere');
/** To whoever shares an answer into a channel that we are not in. */
export const cannotShare = say('cannotShare');
/** To whoever shares an answer into a channel that is shared with another company. */
export const notShared = say('notShared');
/** To whoever shares an answer that Slack refuses. */
export const mayNotPost = say('mayNotPost');
/** To whoever voted. */
export const thankYou = say('thanks');
