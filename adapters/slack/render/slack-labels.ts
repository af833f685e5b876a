import type { Localized } from '../../../src/contract/locale.js';
import type { Reason } from '../../../src/contract/vote.js';

interface SlackLabels {
  readonly share: string;
  readonly sharedBy: string;
  /** On what lets a language model have a go at an answer. */
  readonly refine: string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly why: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly words: string;
  readonly wordsHint: string;
  readonly send: string;
  readonly skip: string;
  readonly welcome: string;
  readonly search: string;
  readonly searchHint: string;
  readonly language: string;
  readonly languages: Readonly<Record<'auto' | 'en' | 'nl', string>>;
  readonly tips: string;
  readonly noTips: string;
  readonly tipsOn: string;
  readonly tipsOff: string;
  readonly tipsTime: string;
  readonly tipsDays: string;
  /** By what "tips on" reads. */
  readonly tipsDayChoices: Readonly<Record<'daily' | 'weekdays' | 'mon wed fri' | 'mon', string>>;
  readonly tipsLess: string;
  readonly tipsPause: string;
  readonly tipsResume: string;
  readonly tipsMore: string;
  readonly tipsHere: string;
  readonly services: string;
  readonly pickService: string;
  readonly overview: (service: string) => string;
  readonly moreCommands: string;
}

/** What stands on buttons, windows and a person's own page. */
export const SLACK_LABELS: Localized<SlackLabels> = {
  en: {
    share: 'Share with channel',
    sharedBy: 'Shared by',
    refine: 'Ask a language model',
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
    skip: 'Skip',
    welcome: 'Who secures this on AWS: AWS, you, or both? Ask here; only you see this page.',
    search: 'Your question',
    searchHint: 'who patches RDS?',
    language: 'Language',
    languages: { auto: 'As in my question', en: 'English', nl: 'Dutch' },
    tips: 'Daily tips',
    noTips: 'You get no tips.',
    tipsOn: 'Tips on',
    tipsOff: 'Tips off',
    tipsTime: 'Daily at',
    tipsDays: 'On other days',
    tipsDayChoices: {
      daily: 'Every day',
      weekdays: 'Weekdays',
      'mon wed fri': 'Monday, Wednesday, Friday',
      mon: 'Monday',
    },
    tipsLess: 'Less often',
    tipsPause: 'Pause until',
    tipsResume: 'Resume tips',
    tipsMore:
      'Another time zone, other days, or none on public holidays: type it above, such as "tips on Europe/London tue thu except holidays UK".',
    tipsHere: 'In your direct messages',
    services: 'What I know',
    pickService: 'Choose a service',
    overview: (service) => `Who does what on ${service}?`,
    moreCommands:
      'Anywhere: type /demarc and a question, or mention me. /demarc help tells what else I read.',
  },
  nl: {
    share: 'Delen met kanaal',
    sharedBy: 'Gedeeld door',
    refine: 'Vraag een taalmodel',
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
    skip: 'Overslaan',
    welcome: 'Wie beveiligt dit op AWS: AWS, jij of allebei? Vraag het hier; alleen jij ziet deze pagina.',
    search: 'Je vraag',
    searchHint: 'wie patcht RDS?',
    language: 'Taal',
    languages: { auto: 'Zoals in mijn vraag', en: 'Engels', nl: 'Nederlands' },
    tips: 'Dagelijkse tips',
    noTips: 'Je krijgt geen tips.',
    tipsOn: 'Tips aan',
    tipsOff: 'Tips uit',
    tipsTime: 'Dagelijks om',
    tipsDays: 'Op andere dagen',
    tipsDayChoices: {
      daily: 'Elke dag',
      weekdays: 'Werkdagen',
      'mon wed fri': 'Maandag, woensdag, vrijdag',
      mon: 'Maandag',
    },
    tipsLess: 'Minder vaak',
    tipsPause: 'Pauzeren tot',
    tipsResume: 'Tips hervatten',
    tipsMore:
      'Een andere tijdzone, andere dagen of geen tips op feestdagen: typ het hierboven, zoals "tips aan Europe/Brussels di do behalve feestdagen BE".',
    tipsHere: 'In je directe berichten',
    services: 'Wat ik weet',
    pickService: 'Kies een service',
    overview: (service) => `Wie doet wat bij ${service}?`,
    moreCommands:
      'Overal: typ /demarc en je vraag, of vermeld me. /demarc help vertelt wat ik nog meer lees.',
  },
};
