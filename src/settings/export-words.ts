import type { Localized } from '../contract/locale.js';
import type { KeptKind } from '../store/kept-record.js';
import type { Said } from './setting-words.js';

interface ExportWords {
  readonly title: string;
  readonly nothing: Said;
  /** Where others would read along. */
  readonly notHere: Said;
  /** What each kind is called, and for how long it is kept. */
  readonly kinds: Readonly<Record<KeptKind, string>>;
  readonly answered: (count: number) => string;
  readonly tips: (count: number) => string;
  readonly asked: (service: string, count: number) => string;
  readonly reachable: string;
  readonly nothingSaid: string;
  readonly helpful: string;
  readonly unhelpful: string;
  readonly quiz: string;
  readonly older: (count: number) => string;
  /** `keepsText`: the operator keeps questions without an answer. */
  readonly end: (keepsText: boolean) => string;
}

/** How somebody is told what is kept of them. */
export const EXPORT_WORDS: Localized<ExportWords> = {
  en: {
    title: 'What I keep of you',
    nothing: { title: 'I keep nothing of you', text: 'No settings, no votes, no conversation.' },
    notHere: {
      title: 'Not where others read along',
      text: 'I tell you alone what I keep of you: send me "export me" in a direct message, or type "/demarc export me" in Slack.',
    },
    kinds: {
      conversation: 'What your conversations are about (for 30 minutes)',
      delivery: 'Messages that I have noted as answered (for 15 minutes)',
      preference: 'Your language (until "forget me")',
      subscription: 'Tips and quizzes that you have set up (until "tips off" or "quiz off")',
      tips: 'Tips that I have given you (until "forget me")',
      services: 'Services that you ask about (until "forget me")',
      reference: 'How I reach you (until "forget me")',
      vote: 'Your votes (for a year)',
      'quiz-answer': 'Your answers to the quiz (for 30 days)',
    },
    answered: (count) => (count === 1 ? 'one message' : `${count} messages`),
    tips: (count) => (count === 1 ? 'one tip' : `${count} tips`),
    asked: (service, count) => `${service}: ${count === 1 ? 'once' : `${count} times`}`,
    reachable: 'the address of our conversation',
    nothingSaid: 'nothing in particular',
    helpful: 'helpful',
    unhelpful: 'not helpful',
    quiz: 'quiz',
    older: (count) => `and ${count} more`,
    end: (keepsText) =>
      `That is all of it. ${
        keepsText
          ? 'Questions that I could not answer are kept for a limited time, without anybody’s name, so I cannot tell which are yours. '
          : ''
      }"forget me" deletes it. Whoever runs Demarc can give it to you as a file.`,
  },
  nl: {
    title: 'Wat ik van je bewaar',
    nothing: {
      title: 'Ik bewaar niets van je',
      text: 'Geen instellingen, geen stemmen, geen gesprek.',
    },
    notHere: {
      title: 'Niet waar anderen meelezen',
      text: 'Wat ik van je bewaar, vertel ik alleen aan jou: stuur me "mijn gegevens" in een privébericht, of typ "/demarc mijn gegevens" in Slack.',
    },
    kinds: {
      conversation: 'Waar je gesprekken over gaan (30 minuten)',
      delivery: 'Berichten die ik als beantwoord heb genoteerd (15 minuten)',
      preference: 'Je taal (tot "vergeet mij")',
      subscription: 'Tips en quizzen die je hebt ingesteld (tot "tips uit" of "quiz uit")',
      tips: 'Tips die ik je heb gegeven (tot "vergeet mij")',
      services: 'Services waar je naar vraagt (tot "vergeet mij")',
      reference: 'Hoe ik je bereik (tot "vergeet mij")',
      vote: 'Je stemmen (een jaar)',
      'quiz-answer': 'Je antwoorden op de quiz (30 dagen)',
    },
    answered: (count) => (count === 1 ? 'één bericht' : `${count} berichten`),
    tips: (count) => (count === 1 ? 'één tip' : `${count} tips`),
    asked: (service, count) => `${service}: ${count} keer`,
    reachable: 'het adres van ons gesprek',
    nothingSaid: 'niets in het bijzonder',
    helpful: 'nuttig',
    unhelpful: 'niet nuttig',
    quiz: 'quiz',
    older: (count) => `en nog ${count}`,
    end: (keepsText) =>
      `Dat is alles. ${
        keepsText
          ? 'Vragen die ik niet kon beantwoorden, worden een beperkte tijd bewaard zonder iemands naam, dus ik weet niet welke van jou zijn. '
          : ''
      }"vergeet mij" verwijdert het. Wie Demarc beheert, kan het je als bestand geven.`,
  },
};
