import type { Lexicon } from './lexicon.js';
import { GLUE, SPARE } from './lexicon-nl/glue.js';
import { LOOSE_VERBS } from './lexicon-nl/loose-verbs.js';
import { MARKERS } from './lexicon-nl/markers.js';
import { PARTIES } from './lexicon-nl/parties.js';
import { SAME_DEEDS } from './lexicon-nl/same-deeds.js';
import { SAME_THINGS } from './lexicon-nl/same-things.js';
import { withoutSmallWords } from './lexicon-nl/without-small-words.js';

const words = (text: string) =>
  text
    .split(/\s*[,\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

/** Dutch, as it is written about responsibilities. */
export const DUTCH: Lexicon = {
  glue: GLUE,
  spare: SPARE,
  breaks: words(`
    en, of, maar, noch, terwijl, waarna, plus, en dat, en ook, of ook
  
  `),
  relatives: words(
    'die, dat, wat, waar, wie, waarbij, waarmee, waarop, waarin, waarvan, waarvoor, waardoor, welke, waaruit, waaraan, waarnaar, waarover, waaronder, waartoe, waarlangs, waartussen, hoelang, hoeveel',
  ),
  circumstances: words('met, bij, voor, tijdens, op, in'),
  defaults: words('standaard, standaardinstelling, vooraf ingesteld, van huis uit, uit zichzelf'),
  totals: words(
    'alle, alles, elk, elke, ieder, iedere, iedereen, altijd, steeds, heel, hele, geheel, volledig, helemaal, beide, allebei, allemaal',
  ),
  somes: words('iets, iemand, sommige, enkele'),
  markers: MARKERS,
  parties: PARTIES,
  // English small words, too, of which Dutch has no like.
  strangers: words(
    'wij, we, ons, onze, ik, mij, mijn, jullie, u, uw, and, the, or, not, with, by, for, you, your, must, may, only, if, unless, while, when',
  ),
  others: words(
    "gebruiker, gebruikers, klant, klanten, mensen, ontwikkelaar, ontwikkelaars, beheerder, beheerders, partner, partners, team, teams, collega, collega's, medewerkers, iemand, men",
  ),
  // What may come and go does so as it is spelt, or "gebruik" would let "gebruikers" go.
  light: [],
  same: [...SAME_DEEDS, ...SAME_THINGS, ...LOOSE_VERBS].map(withoutSmallWords),
  numbers: {
    één: '1',
    twee: '2',
    drie: '3',
    vier: '4',
    vijf: '5',
    zes: '6',
    zeven: '7',
    acht: '8',
    negen: '9',
    tien: '10',
    elf: '11',
    twaalf: '12',
  },
  units: words(
    'seconde, seconden, minuut, minuten, uur, uren, dag, dagen, week, weken, maand, maanden, jaar, jaren, procent, gb, tb, mb, kb, kib, mib, gib, tib, keer, zone, zones, region, regions, versie, versies, kopie, kopieën, replica, replicas, km, graden',
  ),
};
