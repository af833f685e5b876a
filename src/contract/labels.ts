import type { Localized } from './locale.js';

/** The few words that every platform draws around an answer. */
export const LABELS: Localized<{
  readonly sources: string;
  readonly checked: string;
  /** Beside a date that is longer ago than it should be. */
  readonly overdue: string;
  /** Beside a page that backs an entry which the organisation wrote itself. */
  readonly own: string;
  readonly next: string;
  /** Above the lines that tell how a question was read. */
  readonly explanation: string;
  /** When something broke on our side; says nothing about what. */
  readonly broken: string;
  /** Under an answer that a language model worded; `title` is that of the answer. */
  readonly worded: (title: string) => string;
  /** On what brings back the curated wording of such an answer. */
  readonly curated: string;
  /** Above an answer to a question that a language model read; `question` is how. */
  readonly readAs: (question: string) => string;
  /** On what brings back the answer without that reading. */
  readonly notMeant: string;
}> = {
  en: {
    sources: 'Sources',
    checked: 'checked',
    overdue: 'due for review',
    own: 'your organisation’s own verdict',
    next: 'Next',
    explanation: 'How this was read',
    broken:
      'Something went wrong on my side, and your question was not answered. Please ask it again in a minute.',
    worded: (title) =>
      `Worded by a language model from Demarc’s entry “${title}”. Verdict, facts and sources are Demarc’s own.`,
    curated: 'Curated wording',
    readAs: (question) => `A language model read your question as: “${question}”`,
    notMeant: 'Not what I meant',
  },
  nl: {
    sources: 'Bronnen',
    checked: 'gecontroleerd op',
    overdue: 'toe aan herziening',
    own: 'eigen oordeel van je organisatie',
    next: 'Verder vragen',
    explanation: 'Zo is het gelezen',
    broken:
      'Er ging aan mijn kant iets mis en je vraag is niet beantwoord. Stel hem over een minuut nog eens.',
    worded: (title) =>
      `Verwoord door een taalmodel, uit Demarcs tekst over “${title}”. Oordeel, feiten en bronnen zijn van Demarc zelf.`,
    curated: 'Oorspronkelijke tekst',
    readAs: (question) => `Een taalmodel las je vraag als: “${question}”`,
    notMeant: 'Dat bedoelde ik niet',
  },
};
