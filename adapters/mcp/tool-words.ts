import type { Locale, Localized } from '../../src/contract/locale.js';

const LISTS: Localized<Intl.ListFormat> = { en: new Intl.ListFormat('en'), nl: new Intl.ListFormat('nl') };

const list = (locale: Locale, names: readonly string[]) => LISTS[locale].format(names);

/** The questions that tools ask, and what they say where the answer is not of their kind. `quoted` is safe to show. */
export const TOOL_WORDS: Localized<{
  readonly overview: (service: string) => string;
  readonly compare: (services: readonly string[]) => string;
  readonly stack: (services: readonly string[]) => string;
  readonly notOneService: (quoted: string) => string;
  readonly twice: (quoted: string) => string;
  readonly notTogether: string;
  readonly known: string;
}> = {
  en: {
    overview: (service) => `Who is responsible for what on ${service}?`,
    compare: (services) => `Compare ${list('en', services)}`,
    stack: (services) => `We run ${list('en', services)}`,
    notOneService: (quoted) =>
      `${quoted} was not understood as the name of one AWS service that Demarc knows.`,
    twice: (quoted) => `${quoted} is a service that was named before. Name each one once.`,
    notTogether:
      'These services were not understood together: some names, such as IAM, are those of a task as well. Ask about them one by one with the tool "service", or try "compare".',
    known: 'Demarc knows these services',
  },
  nl: {
    overview: (service) => `Wie is waarvoor verantwoordelijk bij ${service}?`,
    compare: (services) => `Vergelijk ${list('nl', services)}`,
    stack: (services) => `Wij draaien ${list('nl', services)}`,
    notOneService: (quoted) => `${quoted} is niet begrepen als de naam van één AWS-dienst die Demarc kent.`,
    twice: (quoted) => `${quoted} is een dienst die al genoemd was. Noem elke dienst één keer.`,
    notTogether:
      'Deze diensten zijn samen niet begrepen: sommige namen, zoals IAM, zijn ook die van een taak. Vraag ze één voor één met de tool "service", of probeer "compare".',
    known: 'Demarc kent deze diensten',
  },
};
