import type { Localized } from '../../../src/contract/locale.js';

/** What is said in Teams beside answers. */
export const TEAMS_WORDS: Localized<{
  readonly thanks: string;
  /** Title of the window that answers somebody's message. */
  readonly who: string;
}> = {
  en: { thanks: 'Thank you, your vote is counted.', who: 'Who is responsible?' },
  nl: { thanks: 'Dank je, je stem is geteld.', who: 'Wie is verantwoordelijk?' },
};
