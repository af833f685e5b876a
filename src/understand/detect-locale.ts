import type { Locale } from '../contract/locale.js';
import type { Token } from './token.js';

/** Words that only one of the languages has. Shared ones (is, we, in, was, patch) say nothing and are left out. */
const TELLING: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    `the a an and or of to for on by with from who whose what which when where why how are do does did not my our us your they their
     should must need have has this that these those it its if can could will would responsible ours theirs handle handles manages
     there any all between about compare versus difference explain mean means right patches secures owns
     encrypted i you am be been being hello thanks help only`.split(/\s+/),
  ),
  nl: new Set(
    `de het een en of van naar voor op bij met uit wie wiens wat welke wanneer waar waarom hoe zijn doe doet doen niet mijn onze ons jouw
     jullie zij hun zou moet moeten mag mogen hoef hoeft hoeven heeft hebben dit dat deze die als kan kunnen wordt worden verantwoordelijk
     beheert regelt zorgt onderhoudt tussen over vergelijk verschil betekent toch patcht patchen beveiligt versleutelt versleuteld versleutelen
     encryptie bijwerken beveiliging toegang sleutels gegevens ik jij je ben hallo hoi bedankt dank zelf ook nog al wij te er door geen alleen
     leg uit klopt maakt maken iemand leverancier klant`.split(/\s+/),
  ),
};

/** The language a question is in, or null when its words do not tell ("RDS patching?"). */
export function detectLocale(tokens: readonly Token[]): Locale | null {
  let lead = 0;
  for (const { word } of tokens) {
    if (TELLING.nl.has(word)) lead += 1;
    if (TELLING.en.has(word)) lead -= 1;
  }
  if (lead === 0) return null;
  return lead > 0 ? 'nl' : 'en';
}
