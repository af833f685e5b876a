import type { Locale, Localized } from '../contract/locale.js';
import { LANGUAGE_CALLED } from './language-called.js';
import type { Said } from './setting-words.js';

/** Said to the one person who is there, or to all in a channel. */
interface ForWhom<T> {
  readonly forYou: T;
  readonly here: T;
}

interface TipsWords {
  readonly on: ForWhom<(when: string) => Said>;
  readonly paused: ForWhom<(when: string) => Said>;
  readonly off: ForWhom<Said>;
  readonly none: Said;
  /** Added where holidays were left out, or were said not to be. */
  readonly onHolidaysToo: string;
  /** `part` is what cannot be read; empty where it is missing. */
  readonly how: Readonly<Record<'tips' | 'pause' | 'holidays', (part: string) => Said>>;
  readonly refused: {
    readonly unreal: Said;
    readonly past: (day: string) => Said;
    readonly long: Said;
    readonly rarest: Said;
  };
  /** Why no tips can come here. */
  readonly not: Readonly<Record<'absent' | 'shared' | 'unknown', Said>>;
  readonly noTips: Said;
  /** "every weekday at 09:00 (Europe/Amsterdam), in English" */
  readonly when: (days: string, time: string, zone: string, locale: Locale) => string;
  /** ", not on public holidays of Belgium" */
  readonly notOnHolidays: (country: string) => string;
  /** "; paused until 12 January 2027" */
  readonly pausedUntil: (day: string) => string;
  readonly everyDay: string;
  readonly weekdays: string;
  /** "on Monday and Wednesday" */
  readonly onDays: (days: string) => string;
  readonly days: readonly string[];
}

const PAUSE_FORM = {
  en: '"pause tips until 12 January", "pause tips until monday", "pause tips for 2 weeks"',
  nl: '"pauzeer tips tot 12 januari", "pauzeer tips tot maandag", "pauzeer tips 2 weken"',
};

/** What is said of tips. Whatever stands between quotation marks can be typed; a test types it. */
export const TIPS_WORDS: Localized<TipsWords> = {
  en: {
    on: {
      forYou: (when) => ({
        title: 'Tips are on',
        text: `A tip comes to you alone ${when}. "tips off" stops them.`,
      }),
      here: (when) => ({ title: 'Tips are on', text: `A tip comes here ${when}. "tips off" stops them.` }),
    },
    paused: {
      forYou: (when) => ({
        title: 'Tips are paused',
        text: `A tip comes to you alone ${when}. "resume tips" ends the pause, "tips off" stops them.`,
      }),
      here: (when) => ({
        title: 'Tips are paused',
        text: `A tip comes here ${when}. "resume tips" ends the pause, "tips off" stops them.`,
      }),
    },
    off: {
      forYou: { title: 'Tips are off', text: 'You get no more tips. "tips on" brings them back.' },
      here: { title: 'Tips are off', text: 'No more tips come here. "tips on" brings them back.' },
    },
    none: {
      title: 'No tips come here',
      text: 'Type "tips on", or say when: "tips on 09:00 Europe/Amsterdam en weekdays".',
    },
    onHolidaysToo: 'They come on public holidays too.',
    how: {
      tips: (part) => ({
        title: 'I cannot read when you want tips',
        text: `${part ? `I do not know "${part}". ` : ''}Say a time, a time zone such as Europe/Amsterdam, a language, days and holidays, each only if you like: "tips on 09:00 Europe/Amsterdam en weekdays", "tips on 8:30 mon wed fri", "tips on except holidays NL".`,
      }),
      pause: (part) => ({
        title: 'I cannot read how long tips are to pause',
        text: `${part ? `I do not know "${part}".` : 'Say how long.'} For example: ${PAUSE_FORM.en}.`,
      }),
      holidays: (part) => ({
        title: 'I cannot read whose holidays',
        text: `${part ? `I know no country "${part}".` : 'Say of which country.'} Give one, by its name or code: "tips except holidays NL", "skip public holidays of the Netherlands". "tips holidays on" brings tips on holidays back.`,
      }),
    },
    refused: {
      unreal: {
        title: 'There is no such day',
        text: `Nothing has changed. Name another day: ${PAUSE_FORM.en}.`,
      },
      past: (day) => ({
        title: 'That day is not ahead',
        text: `${day} has come already, so nothing has changed. Name a later day: ${PAUSE_FORM.en}.`,
      }),
      long: {
        title: 'That is very long',
        text: 'I pause tips for two years at most, so nothing has changed. "tips off" stops them.',
      },
      rarest: {
        title: 'Tips come once a week already',
        text: 'They cannot come less often. "tips off" stops them.',
      },
    },
    not: {
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
    noTips: { title: 'I have no tips', text: 'The knowledge base holds none.' },
    when: (days, time, zone, locale) => `${days} at ${time} (${zone}), in ${LANGUAGE_CALLED.en[locale]}`,
    notOnHolidays: (country) => `, not on public holidays of ${country}`,
    pausedUntil: (day) => `; paused until ${day}`,
    everyDay: 'every day',
    weekdays: 'every weekday',
    onDays: (days) => `on ${days}`,
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  },
  nl: {
    on: {
      forYou: (when) => ({
        title: 'Tips staan aan',
        text: `Alleen jij krijgt een tip: ${when}. "tips uit" stopt ze.`,
      }),
      here: (when) => ({ title: 'Tips staan aan', text: `Hier komt een tip: ${when}. "tips uit" stopt ze.` }),
    },
    paused: {
      forYou: (when) => ({
        title: 'Tips zijn gepauzeerd',
        text: `Alleen jij krijgt een tip: ${when}. "tips hervatten" beëindigt de pauze, "tips uit" stopt ze.`,
      }),
      here: (when) => ({
        title: 'Tips zijn gepauzeerd',
        text: `Hier komt een tip: ${when}. "tips hervatten" beëindigt de pauze, "tips uit" stopt ze.`,
      }),
    },
    off: {
      forYou: { title: 'Tips staan uit', text: 'Je krijgt geen tips meer. "tips aan" zet ze weer aan.' },
      here: { title: 'Tips staan uit', text: 'Hier komen geen tips meer. "tips aan" zet ze weer aan.' },
    },
    none: {
      title: 'Hier komen geen tips',
      text: 'Typ "tips aan", of zeg wanneer: "tips aan 09:00 Europe/Amsterdam nl werkdagen".',
    },
    onHolidaysToo: 'Ze komen ook op feestdagen.',
    how: {
      tips: (part) => ({
        title: 'Ik begrijp niet wanneer je tips wilt',
        text: `${part ? `"${part}" ken ik niet. ` : ''}Noem een tijd, een tijdzone zoals Europe/Amsterdam, een taal, dagen en feestdagen; je mag alles weglaten: "tips aan 09:00 Europe/Amsterdam nl werkdagen", "tips aan 8:30 ma wo vr", "tips aan behalve feestdagen NL".`,
      }),
      pause: (part) => ({
        title: 'Ik begrijp niet hoelang ik de tips moet pauzeren',
        text: `${part ? `"${part}" ken ik niet.` : 'Zeg hoelang.'} Bijvoorbeeld: ${PAUSE_FORM.nl}.`,
      }),
      holidays: (part) => ({
        title: 'Ik begrijp niet welke feestdagen je bedoelt',
        text: `${part ? `Het land "${part}" ken ik niet.` : 'Zeg van welk land.'} Noem de naam of de code van een land: "tips behalve feestdagen NL", "tips behalve feestdagen in België". Met "tips feestdagen aan" komen er op feestdagen weer tips.`,
      }),
    },
    refused: {
      unreal: {
        title: 'Die dag bestaat niet',
        text: `Er is niets veranderd. Noem een andere dag: ${PAUSE_FORM.nl}.`,
      },
      past: (day) => ({
        title: 'Kies een latere dag',
        text: `${day} is al aangebroken, dus er is niets veranderd. Bijvoorbeeld: ${PAUSE_FORM.nl}.`,
      }),
      long: {
        title: 'Dat is wel erg lang',
        text: 'Ik pauzeer tips ten hoogste twee jaar, dus er is niets veranderd. "tips uit" stopt ze.',
      },
      rarest: {
        title: 'Tips komen al maar één keer per week',
        text: 'Minder vaak kan niet. "tips uit" stopt ze.',
      },
    },
    not: {
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
        text: 'Ik kon niet nagaan of een ander bedrijf dit kanaal leest, dus plaats ik er geen tips. Probeer het later nog eens, of vraag het aan wie Demarc beheert.',
      },
    },
    noTips: { title: 'Ik heb geen tips', text: 'Er staan er geen in de kennisbank.' },
    when: (days, time, zone, locale) => `${days} om ${time} (${zone}), in het ${LANGUAGE_CALLED.nl[locale]}`,
    notOnHolidays: (country) => `, niet op feestdagen in ${country}`,
    pausedUntil: (day) => `; gepauzeerd tot ${day}`,
    everyDay: 'elke dag',
    weekdays: 'elke werkdag',
    onDays: (days) => `op ${days}`,
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  },
};
