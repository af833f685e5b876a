/** Stem and infinitive: "kies/kiezen". */
const VERBS =
  `abonneer/abonneren accepteer/accepteren activeer/activeren analyseer/analyseren automatiseer/automatiseren
back-up/back-uppen beantwoord/beantwoorden bedoel/bedoelen beëindig/beëindigen begin/beginnen begrens/begrenzen behandel/behandelen
beheer/beheren bekijk/bekijken beoordeel/beoordelen bepaal/bepalen beperk/beperken bereken/berekenen bescherm/beschermen bestel/bestellen
betaal/betalen bevestig/bevestigen beveilig/beveiligen bewaak/bewaken bewaar/bewaren bezit/bezitten bied/bieden blijf/blijven
blokkeer/blokkeren bouw/bouwen breng/brengen configureer/configureren controleer/controleren deel/delen deploy/deployen
detecteer/detecteren doe/doen draai/draaien drain/drainen dwing/dwingen eis/eisen exporteer/exporteren geef/geven gebruik/gebruiken
genereer/genereren grijp/grijpen haal/halen handel/handelen handhaaf/handhaven hang/hangen harden/hardenen herbouw/herbouwen
herstart/herstarten herstel/herstellen houd/houden importeer/importeren inspecteer/inspecteren installeer/installeren kies/kiezen
kijk/kijken kondig/kondigen koop/kopen kopieer/kopiëren koppel/koppelen krijg/krijgen laat/laten label/labelen leg/leggen let/letten
lever/leveren log/loggen loop/lopen maak/maken maskeer/maskeren meld/melden mis/missen neem/nemen noem/noemen onderhoud/onderhouden
ondersteun/ondersteunen onderzoek/onderzoeken ontdek/ontdekken ontvang/ontvangen ontwerp/ontwerpen pas/passen patch/patchen plaats/plaatsen
plan/plannen probeer/proberen promoveer/promoveren publiceer/publiceren regel/regelen registreer/registreren reken/rekenen
repliceer/repliceren richt/richten rol/rollen roteer/roteren scan/scannen schaal/schalen schakel/schakelen schrijf/schrijven
sluit/sluiten splits/splitsen spoor/sporen spreid/spreiden start/starten stap/stappen stel/stellen stop/stoppen stuur/sturen
test/testen toets/toetsen toon/tonen trek/trekken tune/tunen update/updaten upgrade/upgraden upload/uploaden valideer/valideren
verander/veranderen verdedig/verdedigen verdeel/verdelen vergrendel/vergrendelen vergroot/vergroten verhelp/verhelpen verkoop/verkopen
vermijd/vermijden vernieuw/vernieuwen vernietig/vernietigen verplaats/verplaatsen versleutel/versleutelen vervang/vervangen
verwerk/verwerken verwijder/verwijderen verzamel/verzamelen vind/vinden voeg/voegen voer/voeren volg/volgen vraag/vragen wacht/wachten
waarschuw/waarschuwen weer/weren weiger/weigeren werk/werken wijs/wijzen wijzig/wijzigen wis/wissen wissel/wisselen zeg/zeggen zet/zetten
zie/zien zoek/zoeken zorg/zorgen`
    .split(/\s+/)
    .map((pair) => pair.split('/') as [stem: string, infinitive: string]);

/** Of you before the verb, of you behind it, of AWS, infinitive. */
const IRREGULAR = [
  ['bent', 'ben', 'is', 'zijn'],
  ['hebt', 'heb', 'heeft', 'hebben'],
  ['kunt', 'kun', 'kan', 'kunnen'],
  ['wilt', 'wil', 'wil', 'willen'],
  ['mag', 'mag', 'mag', 'mogen'],
  ['moet', 'moet', 'moet', 'moeten'],
  ['hoeft', 'hoef', 'hoeft', 'hoeven'],
  ['gaat', 'ga', 'gaat', 'gaan'],
  ['komt', 'kom', 'komt', 'komen'],
] as const;

/** "eis" and "kies" keep their t apart from stems that end in one. */
const finite = (stem: string) => (stem.endsWith('t') ? stem : `${stem}t`);

const ROWS = [
  ...VERBS.map(([stem, infinitive]) => [finite(stem), stem, finite(stem), infinitive] as const),
  ...IRREGULAR,
];
type Row = (typeof ROWS)[number];
const indexed = (column: 0 | 1 | 2 | 3) =>
  new Map<string, Row>(ROWS.map((row) => [row[column], row] as const));
const [OF_YOU, BEHIND, OF_AWS, INFINITIVE] = [indexed(0), indexed(1), indexed(2), indexed(3)];

/** The Dutch verbs of this field. Each gives undefined for what is no such verb. */
export const dutchVerbs = {
  /** "kunt", "kiest": as it stands behind "je". */
  ofYou: (form: string): Row | undefined => OF_YOU.get(form),
  /** "kun", "kies": as it stands before "je". */
  beforeYou: (form: string): Row | undefined => BEHIND.get(form),
  /** "kan", "kiest". */
  ofAws: (form: string): Row | undefined => OF_AWS.get(form),
  infinitive: (form: string): Row | undefined => INFINITIVE.get(form),
} as const;
