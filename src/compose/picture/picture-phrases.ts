import type { Localized } from '../../contract/locale.js';
import { listInWords } from '../list-in-words.js';

/** What stands in and around pictures, in both languages. */
export const PICTURE: Localized<{
  readonly names: (names: readonly string[]) => string;
  readonly byLayer: string;
  readonly byTask: string;
  readonly whoWhere: string;
  readonly model: string;
  readonly modelSays: string;
  readonly halves: { readonly customer: string; readonly between: string; readonly aws: string };
  readonly line: string;
  readonly lineThrough: string;
  readonly noOneLine: string;
  readonly noLine: string;
  readonly lineBetween: (below: string, above: string) => string;
  readonly runsThrough: (layers: readonly string[]) => string;
  readonly noOneLineSays: string;
  readonly noLineSays: string;
  readonly source: (titles: readonly string[], more: number, date: string, isOldest: boolean) => string;
}> = {
  en: {
    names: (names) => listInWords(names, 'en'),
    byLayer: 'Who carries which layer',
    byTask: 'Who carries which task',
    whoWhere: 'Who does it where',
    model: 'The shared responsibility model',
    modelSays: 'AWS’s at the bottom, yours on top; in between, the service decides',
    halves: {
      customer: 'Security in the cloud',
      between: 'Where the service decides',
      aws: 'Security of the cloud',
    },
    line: 'The line',
    lineThrough: 'The line runs through here',
    noOneLine: 'No single line: it changes sides more than once',
    noLine: 'There is no line here',
    lineBetween: (below, above) => `The line lies between ${below} (AWS) and ${above} (you).`,
    runsThrough: (layers) =>
      `The line runs through ${listInWords(layers, 'en')}: both have a part there, or it depends.`,
    noOneLineSays: 'There is no single line: from the ground up it changes sides more than once.',
    noLineSays: 'There is no line between AWS’s layers and yours.',
    source: (titles, more, date, isOldest) =>
      `${titles.length + more > 1 ? 'Sources' : 'Source'}: ${titles.join('; ')}${more > 0 ? ` and ${more} more` : ''}. Checked ${date}${isOldest ? ' or later' : ''}.`,
  },
  nl: {
    names: (names) => listInWords(names, 'nl'),
    byLayer: 'Wie draagt welke laag',
    byTask: 'Wie draagt welke taak',
    whoWhere: 'Wie doet het waar',
    model: 'Het shared responsibility model',
    modelSays: 'Onderaan van AWS, bovenaan van jou; daartussen beslist de service',
    halves: {
      customer: 'Beveiliging in de cloud',
      between: 'Waar de service beslist',
      aws: 'Beveiliging van de cloud',
    },
    line: 'De grens',
    lineThrough: 'De grens loopt hierdoorheen',
    noOneLine: 'Geen rechte grens: het wisselt meer dan eens',
    noLine: 'Hier loopt geen grens',
    lineBetween: (below, above) => `De grens ligt tussen ${below} (AWS) en ${above} (jij).`,
    runsThrough: (layers) =>
      `De grens loopt door ${listInWords(layers, 'nl')}: daar hebben beide een taak, of het hangt ervan af.`,
    noOneLineSays: 'Er is niet één grens: van onder naar boven wisselt het meer dan eens.',
    noLineSays: 'Tussen de lagen van AWS en die van jou loopt geen grens.',
    source: (titles, more, date, isOldest) =>
      `${titles.length + more > 1 ? 'Bronnen' : 'Bron'}: ${titles.join('; ')}${more > 0 ? ` en nog ${more}` : ''}. Gecontroleerd op ${date}${isOldest ? ' of later' : ''}.`,
  },
};
