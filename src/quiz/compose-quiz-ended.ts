import type { Answer } from '../contract/answer.js';
import type { Locale, Localized } from '../contract/locale.js';
import { say } from '../settings/say.js';

const WORDS: Localized<{ readonly title: string; readonly text: (times: number) => string }> = {
  en: {
    title: 'The weekly quiz has ended',
    text: (times) =>
      `You set up a weekly quiz in a channel that I could not post in ${times} times in a row: it is gone, or I am no longer in it. So it has ended. Add me to the channel and say "quiz weekly" there to have it again.`,
  },
  nl: {
    title: 'De wekelijkse quiz is gestopt',
    text: (times) =>
      `Je had een wekelijkse quiz ingesteld in een kanaal waar ik ${times} keer achter elkaar niets kon plaatsen: het bestaat niet meer, of ik zit er niet meer in. Daarom is hij gestopt. Voeg me toe aan het kanaal en zeg daar "quiz wekelijks" om hem weer te krijgen.`,
  },
};

/** What whoever asked for a weekly quiz is told when it ends by itself, after so many that could not be posted. */
export function composeQuizEnded(locale: Locale, times: number): Answer {
  const { title, text } = WORDS[locale];
  return say({ title, text: text(times) }, locale);
}
