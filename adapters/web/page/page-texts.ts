import type { VerdictParty } from '../../../src/contract/answer.js';
import type { Localized } from '../../../src/contract/locale.js';
import type { Failure } from './fetch-preview.js';

/** Every word of the page's own. */
export interface PageTexts {
  /** Of the window, as long as nothing has been asked. */
  readonly title: string;
  readonly tagline: string;
  readonly heading: string;
  readonly introduction: string;
  readonly question: string;
  readonly placeholder: string;
  readonly followUp: string;
  readonly ask: string;
  readonly examples: string;
  readonly language: string;
  readonly automatic: string;
  readonly busy: string;
  readonly youAsked: string;
  /** Before what was only typed so far, instead of `youAsked`. */
  readonly typed: string;
  readonly typedHint: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly verdict: string;
  readonly fullSize: string;
  readonly download: (format: string) => string;
  /** Whose drawing of the answer is shown, where there is room for one. */
  readonly drawnBy: string;
  readonly inSlack: string;
  readonly inTeams: string;
  readonly explanation: string;
  readonly inJson: string;
  readonly jsonHint: string;
  readonly earlier: string;
  readonly askAgain: (question: string) => string;
  readonly startOver: string;
  readonly failures: Readonly<Record<Failure, string>>;
  readonly parties: Readonly<Record<VerdictParty, string>>;
  readonly footer: {
    readonly keepsNone: string;
    readonly keepsUnanswered: string;
    readonly noOtherServer: string;
    /** Only where one is switched on. */
    readonly languageModel: string;
  };
}

/** The page in both languages. */
export const PAGE_TEXTS: Localized<PageTexts> = {
  en: {
    title: 'Demarc · Who secures it: AWS, you, or both?',
    tagline: 'Playground',
    heading: 'Who secures it: AWS, you, or both?',
    introduction:
      'Name an AWS service and a task. Every verdict comes from a curated knowledge base, with its sources.',
    question: 'Your question',
    placeholder: 'For example: who patches RDS?',
    followUp: 'Ask on, for example: and Lambda?',
    ask: 'Ask',
    examples: 'Try one of these',
    language: 'Language',
    automatic: 'Auto',
    busy: 'Looking it up',
    youAsked: 'You asked',
    typed: 'Typed so far',
    typedHint: 'Ask it to go on from there.',
    copyLink: 'Copy link',
    copied: 'Link copied',
    notCopied: 'Copy it from the address bar',
    verdict: 'Verdict',
    fullSize: 'Full size',
    download: (format) => `Download ${format}`,
    drawnBy: 'As drawn by',
    inSlack: 'As Slack draws it',
    inTeams: 'As Microsoft Teams draws it',
    explanation: 'How the question was read',
    inJson: 'As programs get it',
    jsonHint: 'The reply of POST /api/ask, and one line of the command line’s --jsonl.',
    earlier: 'Earlier in this conversation',
    askAgain: (question) => `Ask again: ${question}`,
    startOver: 'Start over',
    failures: {
      refused: 'That question could not be read. Make it shorter and ask it again.',
      broken:
        'Something went wrong on Demarc’s side, and your question was not answered. Ask it again in a minute.',
      unreachable: 'Demarc cannot be reached. Check that it is running, and ask again.',
    },
    parties: {
      aws: 'AWS',
      customer: 'You',
      shared: 'Shared',
      depends: 'It depends',
      'not-applicable': 'Does not apply',
    },
    footer: {
      keepsNone: 'Demarc keeps no questions.',
      keepsUnanswered:
        'Demarc keeps the questions that it cannot answer, for as long as its operator has set.',
      noOtherServer: 'This page talks to no other server.',
      languageModel:
        'Once you ask, a language model may put an answer into other words, or read a question that was not understood; where it does, the answer says so. Verdict, facts and sources are always Demarc’s own.',
    },
  },
  nl: {
    title: 'Demarc · Wie beveiligt het: AWS, jij of allebei?',
    tagline: 'Speeltuin',
    heading: 'Wie beveiligt het: AWS, jij of allebei?',
    introduction:
      'Noem een AWS-service en een taak. Elk oordeel komt uit een zorgvuldig bijgehouden kennisbank, met bronnen.',
    question: 'Je vraag',
    placeholder: 'Bijvoorbeeld: wie patcht RDS?',
    followUp: 'Vraag door, bijvoorbeeld: en Lambda?',
    ask: 'Vraag',
    examples: 'Probeer er een',
    language: 'Taal',
    automatic: 'Auto',
    busy: 'Aan het opzoeken',
    youAsked: 'Je vroeg',
    typed: 'Tot nu toe getypt',
    typedHint: 'Stel de vraag om erop door te gaan.',
    copyLink: 'Link kopiëren',
    copied: 'Link gekopieerd',
    notCopied: 'Kopieer hem uit de adresbalk',
    verdict: 'Oordeel',
    fullSize: 'Volle grootte',
    download: (format) => `Download ${format}`,
    drawnBy: 'Zoals getoond door',
    inSlack: 'Zoals Slack het toont',
    inTeams: 'Zoals Microsoft Teams het toont',
    explanation: 'Hoe de vraag is gelezen',
    inJson: 'Zoals programma’s het krijgen',
    jsonHint: 'Het antwoord van POST /api/ask, en één regel van --jsonl op de opdrachtregel.',
    earlier: 'Eerder in dit gesprek',
    askAgain: (question) => `Vraag opnieuw: ${question}`,
    startOver: 'Opnieuw beginnen',
    failures: {
      refused: 'Die vraag kon niet worden gelezen. Maak hem korter en stel hem opnieuw.',
      broken:
        'Er ging bij Demarc iets mis en je vraag is niet beantwoord. Stel hem over een minuut nog eens.',
      unreachable: 'Demarc is niet te bereiken. Kijk of het draait en vraag het opnieuw.',
    },
    parties: {
      aws: 'AWS',
      customer: 'Jij',
      shared: 'Gedeeld',
      depends: 'Dat hangt ervan af',
      'not-applicable': 'Niet van toepassing',
    },
    footer: {
      keepsNone: 'Demarc bewaart geen vragen.',
      keepsUnanswered:
        'Demarc bewaart de vragen waarop het geen antwoord heeft, zolang de beheerder dat heeft ingesteld.',
      noOtherServer: 'Deze pagina praat met geen andere server.',
      languageModel:
        'Zodra je een vraag stelt, kan een taalmodel het antwoord anders verwoorden, of een vraag lezen die niet werd begrepen; het antwoord zegt dat dan. Oordeel, feiten en bronnen zijn altijd van Demarc zelf.',
    },
  },
};
