import type { Locale, Localized } from '../contract/locale.js';
import { LANGUAGE_CALLED } from './language-called.js';

/** A title and a sentence. */
export interface Said {
  readonly title: string;
  readonly text: string;
}

interface SettingWords {
  readonly languageNow: (locale: Locale | null, forPlace: boolean) => Said;
  readonly languageHow: Said;
  readonly forgotten: (keepsText: boolean) => Said;
  readonly nobody: Said;
}

/** What is said when something has been settled, or could not be; of tips see tips-words.ts. */
export const SETTING_WORDS: Localized<SettingWords> = {
  en: {
    languageNow: (locale, forPlace) => ({
      title: locale
        ? `I answer in ${LANGUAGE_CALLED.en[locale]}`
        : 'I answer in the language of the question',
      text: forPlace
        ? 'That holds here, for everybody who has settled nothing else for themselves.'
        : 'That holds for you, everywhere.',
    }),
    languageHow: {
      title: 'I speak English and Dutch',
      text: 'Type "language en", "language nl", or "language auto" for the language of the question. Add "here" to settle it for this channel.',
    },
    forgotten: (keepsText) => ({
      title: 'Forgotten',
      text: `Your language, your own tips, your conversations, your votes and your answers to the quiz are deleted. ${
        keepsText
          ? 'Questions that I could not answer are kept for a limited time, without anybody’s name, so I cannot tell which are yours.'
          : 'I keep no messages.'
      } Tips that you set up in a channel go on there; "tips off" in that channel stops them.`,
    }),
    nobody: {
      title: 'There is nothing to settle here',
      text: 'Settings belong to a person in Slack or Teams. Here I answer questions.',
    },
  },
  nl: {
    languageNow: (locale, forPlace) => ({
      title: locale
        ? `Ik antwoord in het ${LANGUAGE_CALLED.nl[locale]}`
        : 'Ik antwoord in de taal van de vraag',
      text: forPlace
        ? 'Dat geldt hier, voor iedereen die zelf niets anders heeft ingesteld.'
        : 'Dat geldt voor jou, overal.',
    }),
    languageHow: {
      title: 'Ik spreek Engels en Nederlands',
      text: 'Typ "taal nl", "taal en", of "taal auto" voor de taal van de vraag. Zet er "hier" achter om het voor dit kanaal in te stellen.',
    },
    forgotten: (keepsText) => ({
      title: 'Vergeten',
      text: `Je taal, je eigen tips, je gesprekken, je stemmen en je antwoorden op de quiz zijn verwijderd. ${
        keepsText
          ? 'Vragen die ik niet kon beantwoorden worden een beperkte tijd bewaard, zonder naam erbij, dus ik kan niet zien welke van jou zijn.'
          : 'Berichten bewaar ik niet.'
      } Tips die je in een kanaal hebt aangezet, gaan daar door; "tips uit" in dat kanaal stopt ze.`,
    }),
    nobody: {
      title: 'Hier valt niets in te stellen',
      text: 'Instellingen horen bij een persoon in Slack of Teams. Hier beantwoord ik vragen.',
    },
  },
};
