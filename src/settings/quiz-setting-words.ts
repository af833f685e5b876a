import type { Localized } from '../contract/locale.js';
import type { Said } from './setting-words.js';

interface QuizSettingWords {
  readonly on: (when: string) => Said;
  readonly paused: (when: string) => Said;
  readonly off: Said;
  readonly none: Said;
  /** `part` is what cannot be read. */
  readonly how: (part: string) => Said;
  /** Why no quiz can come here. */
  readonly not: Readonly<Record<'absent' | 'shared' | 'unknown', Said>>;
}

/** What is said of a weekly quiz. Whatever stands between quotation marks can be typed; a test types it. */
export const QUIZ_SETTING_WORDS: Localized<QuizSettingWords> = {
  en: {
    on: (when) => ({
      title: 'The quiz is on',
      text: `A question comes here ${when}. "quiz off" stops it, "quiz" asks one now.`,
    }),
    paused: (when) => ({
      title: 'The quiz is paused',
      text: `A question comes here ${when}. "quiz weekly" ends the pause, "quiz off" stops it.`,
    }),
    off: {
      title: 'The quiz is off',
      text: 'No more questions come by themselves. "quiz weekly" brings them back, "quiz" asks one now.',
    },
    none: {
      title: 'No quiz comes here',
      text: 'Type "quiz" for a question now, or "quiz weekly" for one each week: "quiz weekly friday 10:00 Europe/Amsterdam en".',
    },
    how: (part) => ({
      title: 'I cannot read when you want the quiz',
      text: `${part ? `I do not know "${part}". ` : ''}Say a day, a time, a time zone such as Europe/Amsterdam and a language, each only if you like: "quiz weekly", "quiz weekly friday 10:00 Europe/Amsterdam en".`,
    }),
    not: {
      absent: {
        title: 'I cannot post here',
        text: 'I am not in this channel. Invite me first, then type "quiz weekly" again.',
      },
      shared: {
        title: 'No weekly quiz here',
        text: 'This channel is shared with another company, so I post nothing unasked in it.',
      },
      unknown: {
        title: 'No weekly quiz here for now',
        text: 'I could not find out whether another company reads this channel, so I post nothing unasked in it. Try again later, or ask whoever runs Demarc.',
      },
    },
  },
  nl: {
    on: (when) => ({
      title: 'De quiz staat aan',
      text: `Hier komt een vraag: ${when}. "quiz uit" stopt de quiz, "quiz" geeft nu een vraag.`,
    }),
    paused: (when) => ({
      title: 'De quiz is gepauzeerd',
      text: `Hier komt een vraag: ${when}. "quiz wekelijks" beëindigt de pauze, "quiz uit" stopt de quiz.`,
    }),
    off: {
      title: 'De quiz staat uit',
      text: 'Er komen geen vragen meer vanzelf. "quiz wekelijks" zet ze weer aan, "quiz" geeft nu een vraag.',
    },
    none: {
      title: 'Hier komt geen quiz',
      text: 'Typ "quiz" voor een vraag nu, of "quiz wekelijks" voor een per week: "quiz wekelijks vrijdag 10:00 Europe/Amsterdam nl".',
    },
    how: (part) => ({
      title: 'Ik begrijp niet wanneer je de quiz wilt',
      text: `${part ? `"${part}" ken ik niet. ` : ''}Noem een dag, een tijd, een tijdzone zoals Europe/Amsterdam en een taal; je mag alles weglaten: "quiz wekelijks", "quiz wekelijks vrijdag 10:00 Europe/Amsterdam nl".`,
    }),
    not: {
      absent: {
        title: 'Hier kan ik niets plaatsen',
        text: 'Ik zit niet in dit kanaal. Nodig me eerst uit en typ dan nog eens "quiz wekelijks".',
      },
      shared: {
        title: 'Hier geen wekelijkse quiz',
        text: 'Dit kanaal wordt gedeeld met een ander bedrijf, dus plaats ik er niets ongevraagd.',
      },
      unknown: {
        title: 'Hier voorlopig geen wekelijkse quiz',
        text: 'Ik kon niet nagaan of een ander bedrijf dit kanaal leest, dus plaats ik er niets ongevraagd. Probeer het later nog eens, of vraag het aan wie Demarc beheert.',
      },
    },
  },
};
