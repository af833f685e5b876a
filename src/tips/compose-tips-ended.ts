import type { Answer } from '../contract/answer.js';
import type { Locale, Localized } from '../contract/locale.js';
import { say } from '../settings/say.js';

const WORDS: Localized<{ readonly title: string; readonly text: (days: number) => string }> = {
  en: {
    title: 'Tips have ended',
    text: (days) =>
      `You set up daily tips in a channel that I could not post in on ${days} days in a row: it is gone, or I am no longer in it. So they have ended. Add me to the channel and say "tips on" there to have them again.`,
  },
  nl: {
    title: 'De tips zijn gestopt',
    text: (days) =>
      `Je had dagelijkse tips ingesteld in een kanaal waar ik ${days} dagen achter elkaar niets kon plaatsen: het bestaat niet meer, of ik zit er niet meer in. Daarom zijn ze gestopt. Voeg me toe aan het kanaal en zeg daar "tips aan" om ze weer te krijgen.`,
  },
};

/** What whoever asked for tips is told when they end by themselves, after so many days on which none could be posted. */
export function composeTipsEnded(locale: Locale, days: number): Answer {
  const { title, text } = WORDS[locale];
  return say({ title, text: text(days) }, locale);
}
