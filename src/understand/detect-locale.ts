import type { Locale } from '../contract/locale.js';
import type { Token } from './token.js';

/** Words that only one of the languages has. Shared ones (is, we, in, was, patch) say nothing and are left out. */
const TELLING: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    `the a an and or of to for on by with from who whose what which when where why how are do does did not my our us your they their
     should must need have has this that these those it its if can could will would responsible ours theirs handle handles manages
     there any all between about compare versus difference explain mean means right patches secures owns
     encrypted overview show give list i you am be been being hello thanks help only`.split(/\s+/),
  ),
  nl: new Set(
    `de het een en of van naar voor op bij met uit wie wiens wat welke wanneer waar waarom hoe zijn doe doet doen niet mijn onze ons jouw
     jullie zij hun zou moet moeten mag mogen hoef hoeft hoeven heeft hebben dit dat deze die als kan kunnen wordt worden verantwoordelijk
     beheert regelt zorgt onderhoudt draait tussen over vergelijk verschil betekent toch patcht patchen beveiligt versleutelt versleuteld versleutelen
     encryptie bijwerken beveiliging toegang sleutels gegevens ik jij je ben hallo hoi bedankt dank zelf ook nog al wij te er door geen alleen
     leg uit klopt maakt maken iemand leverancier klant af mee toe weg vanzelf standaard aan staan staat gedeeld gedeelde automatisch waarvoor waarvan waarom iets alles ons onder
     tijdens zonder altijd nooit welk hun wiens dekt gaan gaat krijgen krijgt blijft blijven mogelijk nodig beveiligingsgroep`.split(
      /\s+/,
    ),
  ),
};

/** Most messages begin with a word of the language that they are in. */
const FIRST_WORD = 2;

/** Shapes that hardly occur in the other language; they decide only when no telling word does. */
const SHAPES: Readonly<Record<Locale, RegExp>> = {
  en: /th|gh|wh|sh|tion$|ware$|ing$|ity$|ness$/,
  nl: /ij|gt$|cht$|aa|uu|oe|ie[a-z]|sch|heid$|lijk|eren$|atie$|ingen$|beheer/,
};

/** By telling word 1 for Dutch and -1 for English, so that each word is looked up once. */
const LEADS: ReadonlyMap<string, number> = new Map([
  ...[...TELLING.en].map((word) => [word, TELLING.nl.has(word) ? 0 : -1] as const),
  ...[...TELLING.nl].map((word) => [word, TELLING.en.has(word) ? 0 : 1] as const),
]);

/** The language a question is in, or null when its words do not tell ("RDS patching?"). */
export function detectLocale(tokens: readonly Token[]): Locale | null {
  const lead = leadOf(tokens, (word) => LEADS.get(word) ?? 0) || leadOf(tokens, leadOfShape);
  if (lead === 0) return null;
  return lead > 0 ? 'nl' : 'en';
}

function leadOf(tokens: readonly Token[], ofWord: (word: string) => number): number {
  let lead = 0;
  for (let at = 0; at < tokens.length; at++)
    lead += ofWord((tokens[at] as Token).word) * (at === 0 ? FIRST_WORD : 1);
  return lead;
}

function leadOfShape(word: string): number {
  return (SHAPES.nl.test(word) ? 1 : 0) - (SHAPES.en.test(word) ? 1 : 0);
}
