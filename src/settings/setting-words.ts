import type { Locale, Localized } from '../contract/locale.js';

/** A title and a sentence. */
export interface Said {
  readonly title: string;
  readonly text: string;
}

/** Said to the one person who is there, or to all in a channel. */
interface ForWhom<T> {
  readonly forYou: T;
  readonly here: T;
}

interface SettingWords {
  readonly languageNow: (locale: Locale | null, forPlace: boolean) => Said;
  readonly languageHow: Said;
  readonly forgotten: (keepsText: boolean) => Said;
  readonly tipsOn: ForWhom<(when: string) => Said>;
  readonly tipsOff: ForWhom<Said>;
  readonly tipsNone: Said;
  /** `part` is what cannot be read. */
  readonly tipsHow: (part: string) => Said;
  /** Why no tips can come here. */
  readonly tipsNot: Readonly<Record<'absent' | 'shared' | 'unknown', Said>>;
  readonly nobody: Said;
  readonly noTips: Said;
  /** "every weekday at 09:00 (Europe/Amsterdam), in English" */
  readonly when: (days: string, time: string, zone: string, locale: Locale) => string;
  readonly everyDay: string;
  readonly weekdays: string;
  /** "on Monday and Wednesday" */
  readonly onDays: (days: string) => string;
  readonly days: readonly string[];
}

const LANGUAGE: Localized<Localized> = {
  en: { en: 'English', nl: 'Dutch' },
  nl: { en: 'Engels', nl: 'Nederlands' },
};

/** What is said when something has been settled, or could not be. */
export const SETTING_WORDS: Localized<SettingWords> = {
  en: {
    languageNow: (locale, forPlace) => ({
      title: locale ? `I answer in ${LANGUAGE.en[locale]}` : 'I answer in the language of the question',
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
      text: `Your language, your own tips, your conversations and your votes are deleted. ${
        keepsText
          ? 'Questions that I could not answer are kept for a limited time, without anybody’s name, so I cannot tell which are yours.'
          : 'I keep no messages.'
      } Tips that you set up in a channel go on there; "tips off" in that channel stops them.`,
    }),
    tipsOn: {
      forYou: (when) => ({
        title: 'Tips are on',
        text: `You get a tip in a direct message ${when}. "tips off" stops them.`,
      }),
      here: (when) => ({ title: 'Tips are on', text: `A tip comes here ${when}. "tips off" stops them.` }),
    },
    tipsOff: {
      forYou: { title: 'Tips are off', text: 'You get no more tips. "tips on" brings them back.' },
      here: { title: 'Tips are off', text: 'No more tips come here. "tips on" brings them back.' },
    },
    tipsNone: {
      title: 'No tips come here',
      text: 'Type "tips on", or say when: "tips on 09:00 Europe/Amsterdam en weekdays".',
    },
    tipsHow: (part) => ({
      title: 'I cannot read when you want tips',
      text: `I do not know "${part}". Say a time, a time zone, a language and days, each only if you like: "tips on 09:00 Europe/Amsterdam en weekdays", "tips on 8:30 mon wed fri".`,
    }),
    tipsNot: {
      absent: {
        title: 'I cannot post here',
        text: 'I am not in this channel. Invite me first, then type "tips on" again.',
      },
      shared: {
        title: 'No tips here',
        text: 'This channel is shared with another company, so I post no tips in it.',
      },
      unknown: {
        title: 'No tips here for now',
        text: 'I could not find out whether another company reads this channel, so I post no tips in it. Try again later, or ask whoever runs Demarc.',
      },
    },
    nobody: {
      title: 'There is nothing to settle here',
      text: 'Settings belong to a person in Slack or Teams. Here I answer questions.',
    },
    noTips: { title: 'I have no tips', text: 'The knowledge base holds none.' },
    when: (days, time, zone, locale) => `${days} at ${time} (${zone}), in ${LANGUAGE.en[locale]}`,
    everyDay: 'every day',
    weekdays: 'every weekday',
    onDays: (days) => `on ${days}`,
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  nl: {
    languageNow: (locale, forPlace) => ({
      title: locale ? `Ik antwoord in het ${LANGUAGE.nl[locale]}` : 'Ik antwoord in de taal van de vraag',
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
      text: `Je taal, je eigen tips, je gesprekken en je stemmen zijn verwijderd. ${
        keepsText
          ? 'Vragen die ik niet kon beantwoorden worden een beperkte tijd bewaard, zonder naam erbij, dus ik kan niet zien welke van jou zijn.'
          : 'Berichten bewaar ik niet.'
      } Tips die je in een kanaal hebt aangezet, gaan daar door; "tips uit" in dat kanaal stopt ze.`,
    }),
    tipsOn: {
      forYou: (when) => ({
        title: 'Tips staan aan',
        text: `Je krijgt een tip in een direct bericht: ${when}. "tips uit" stopt ze.`,
      }),
      here: (when) => ({ title: 'Tips staan aan', text: `Hier komt een tip: ${when}. "tips uit" stopt ze.` }),
    },
    tipsOff: {
      forYou: { title: 'Tips staan uit', text: 'Je krijgt geen tips meer. "tips aan" zet ze weer aan.' },
      here: { title: 'Tips staan uit', text: 'Hier komen geen tips meer. "tips aan" zet ze weer aan.' },
    },
    tipsNone: {
      title: 'Hier komen geen tips',
      text: 'Typ "tips aan", of zeg wanneer: "tips aan 09:00 Europe/Amsterdam nl werkdagen".',
    },
    tipsHow: (part) => ({
      title: 'Ik begrijp niet wanneer je tips wilt',
      text: `"${part}" ken ik niet. Noem een tijd, een tijdzone, een taal en dagen, elk alleen als je wilt: "tips aan 09:00 Europe/Amsterdam nl werkdagen", "tips aan 8:30 ma wo vr".`,
    }),
    tipsNot: {
      absent: {
        title: 'Hier kan ik niets plaatsen',
        text: 'Ik zit niet in dit kanaal. Nodig me eerst uit en typ dan nog eens "tips aan".',
      },
      shared: {
        title: 'Hier geen tips',
        text: 'Dit kanaal wordt gedeeld met een ander bedrijf, dus plaats ik er geen tips.',
      },
      unknown: {
        title: 'Hier voorlopig geen tips',
        text: 'Ik kon niet nagaan of een ander bedrijf dit kanaal leest, dus plaats ik er geen tips. Probeer het later nog eens, of vraag het wie Demarc beheert.',
      },
    },
    nobody: {
      title: 'Hier valt niets in te stellen',
      text: 'Instellingen horen bij een persoon in Slack of Teams. Hier beantwoord ik vragen.',
    },
    noTips: { title: 'Ik heb geen tips', text: 'Er staan er geen in de kennisbank.' },
    when: (days, time, zone, locale) => `${days} om ${time} (${zone}), in het ${LANGUAGE.nl[locale]}`,
    everyDay: 'elke dag',
    weekdays: 'elke werkdag',
    onDays: (days) => `op ${days}`,
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  },
};
