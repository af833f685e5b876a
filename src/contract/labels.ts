import type { Localized } from './locale.js';

/** The few words that every platform draws around an answer. */
export const LABELS: Localized<{
  readonly sources: string;
  readonly checked: string;
  /** Beside a date that is longer ago than it should be. */
  readonly overdue: string;
  readonly next: string;
  /** Above the lines that tell how a question was read. */
  readonly explanation: string;
  /** When something broke on our side; says nothing about what. */
  readonly broken: string;
}> = {
  en: {
    sources: 'Sources',
    checked: 'checked',
    overdue: 'due for review',
    next: 'Next',
    explanation: 'How this was read',
    broken:
      'Something went wrong on my side, and your question was not answered. Please ask it again in a minute.',
  },
  nl: {
    sources: 'Bronnen',
    checked: 'gecontroleerd op',
    overdue: 'toe aan herziening',
    next: 'Verder vragen',
    explanation: 'Zo is het gelezen',
    broken:
      'Er ging aan mijn kant iets mis en je vraag is niet beantwoord. Stel hem over een minuut nog eens.',
  },
};
