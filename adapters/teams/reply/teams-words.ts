import type { Localized } from '../../../src/contract/locale.js';

/** What is said in Teams beside answers. */
export const TEAMS_WORDS: Localized<{
  readonly thanks: string;
  /** In place of the form that asked why an answer did not help. */
  readonly thanksForReason: string;
  /** Title of the window that answers somebody's message. */
  readonly who: string;
}> = {
  en: {
    thanks: 'Thank you, your vote is counted.',
    thanksForReason: 'Thank you for telling what was wrong. It is noted.',
    who: 'Who is responsible?',
  },
  nl: {
    thanks: 'Dank je, je stem is geteld.',
    thanksForReason: 'Dank je voor je uitleg. Die is genoteerd.',
    who: 'Wie is verantwoordelijk?',
  },
};
