import type { Localized } from '../../../src/contract/locale.js';

/** What is said in Teams beside answers. */
export const TEAMS_WORDS: Localized<{
  readonly thanks: string;
  /** In place of the form that asked why an answer did not help. */
  readonly thanksForReason: string;
  /** Where all read it, to who chose in a quiz. */
  readonly quizCounted: string;
  /** Title of the window that answers somebody's message. */
  readonly who: string;
}> = {
  en: {
    thanks: 'Thank you, your vote is counted.',
    thanksForReason: 'Thank you for telling what was wrong. It is noted.',
    quizCounted: 'Your first answer counts. Whether it is right is told once the answer is shown to all.',
    who: 'Who is responsible?',
  },
  nl: {
    thanks: 'Dank je, je stem is geteld.',
    thanksForReason: 'Dank je voor je uitleg. Die is genoteerd.',
    quizCounted:
      'Je eerste antwoord telt. Of het goed is, staat er zodra het antwoord aan allen wordt getoond.',
    who: 'Wie is verantwoordelijk?',
  },
};
