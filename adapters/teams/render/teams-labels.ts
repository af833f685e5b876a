import type { Localized } from '../../../src/contract/locale.js';
import type { Reason } from '../../../src/contract/vote.js';

interface TeamsLabels {
  readonly helpful: string;
  readonly notHelpful: string;
  readonly why: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly words: string;
  readonly wordsHint: string;
  readonly send: string;
  readonly insert: string;
}

/** What stands on buttons and forms in Teams; the words are those of Slack wherever both say the same. */
export const TEAMS_LABELS: Localized<TeamsLabels> = {
  en: {
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    why: 'What was wrong?',
    reason: 'Reason',
    reasons: {
      'wrong-verdict': 'The verdict is wrong',
      misread: 'My question was misread',
      unclear: 'The answer is unclear',
      outdated: 'It is out of date',
      other: 'Something else',
    },
    words: 'In your own words',
    wordsHint: 'Kept for those who run Demarc here, for a limited time. Leave out names and secrets.',
    send: 'Send',
    insert: 'Share in the conversation',
  },
  nl: {
    helpful: 'Nuttig',
    notHelpful: 'Niet nuttig',
    why: 'Wat klopte er niet?',
    reason: 'Reden',
    reasons: {
      'wrong-verdict': 'Het oordeel klopt niet',
      misread: 'Mijn vraag is verkeerd begrepen',
      unclear: 'Het antwoord is onduidelijk',
      outdated: 'Het is verouderd',
      other: 'Iets anders',
    },
    words: 'In je eigen woorden',
    wordsHint: 'Wordt een beperkte tijd bewaard voor wie Demarc hier beheert. Laat namen en geheimen weg.',
    send: 'Versturen',
    insert: 'Delen in het gesprek',
  },
};
