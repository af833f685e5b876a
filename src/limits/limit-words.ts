import type { Localized } from '../contract/locale.js';
import type { Said } from '../settings/setting-words.js';

/** What is said to whoever asks more than is answered; `seconds` until the next question is. */
export const LIMIT_WORDS: Localized<(seconds: number) => Said> = {
  en: (seconds) => ({
    title: 'That is a lot of questions at once',
    text: `I answer so many a minute, for each person and each channel. Ask again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
  }),
  nl: (seconds) => ({
    title: 'Dat zijn veel vragen tegelijk',
    text: `Ik beantwoord er per minuut een beperkt aantal, per persoon en per kanaal. Vraag het over ${seconds === 1 ? 'een seconde' : `${seconds} seconden`} nog eens.`,
  }),
};
