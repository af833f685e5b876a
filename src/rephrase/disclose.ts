import type { Answer, ExplanationLine } from '../contract/answer.js';
import type { Locale, Localized } from '../contract/locale.js';
import { fenced } from './fenced.js';
import { placesOf } from './places-of.js';
import { rewordPrompt } from './prompt.js';

const SAYS: Localized<{ readonly sent: string; readonly lists: string }> = {
  en: {
    sent: 'Sent to the language model',
    lists: 'the names of all tasks and services that Demarc knows, and this:',
  },
  nl: {
    sent: 'Gaat naar het taalmodel',
    lists: 'de namen van alle taken en services die Demarc kent, en dit:',
  },
};

/**
 * What of an answer leaves the machine to be put into other words, beside the instructions, which are the same for all; null
 * when nothing does. `question`: null where its text stays here.
 */
export function discloseRewording(question: string | null, answer: Answer): ExplanationLine | null {
  const places = placesOf(answer);
  if (places.places.length === 0) return null;
  return { what: SAYS[answer.locale].sent, why: rewordPrompt(places, question).input };
}

/** What leaves the machine to have a question read that was not understood. */
export function discloseReading(question: string, locale: Locale): ExplanationLine {
  return { what: SAYS[locale].sent, why: `${SAYS[locale].lists}\n${fenced(question)}` };
}
