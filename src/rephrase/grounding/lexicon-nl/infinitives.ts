import { LIGHT_VERBS } from './light-verbs.js';
import { STRONG_VERBS } from './strong-verbs.js';
import { verbForms } from './verb-forms.js';

/** Everyday verbs that take a particle ("werk bij", "maak klaar") and are not irregular. */
const WEAK =
  'werken maken leggen zetten halen stellen voeren passen melden sturen leveren tonen delen draaien bouwen schakelen koppelen richten vullen'.split(
    ' ',
  );

/** The infinitive of a form of an everyday verb: "geeft" and "gegeven" are of "geven". */
export const INFINITIVES: ReadonlyMap<string, string> = new Map([
  ...STRONG_VERBS.flatMap((forms) => forms.map((form) => [form, forms[0] as string] as const)),
  // Of two verbs that share a form ("voer", of "varen" and "voeren") the one that is about work counts.
  ...[...LIGHT_VERBS, ...WEAK]
    .filter((verb) => !verb.includes('|'))
    .flatMap((verb) => verbForms(verb).map((form) => [form, verb] as const)),
]);
