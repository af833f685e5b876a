import { wordsOf } from '../words-of.js';
import { STRONG_VERBS } from './strong-verbs.js';
import { verbForms } from './verb-forms.js';

/** Regular verbs of the knowledge base and its field, without what may part from them; the others are in strong-verbs.ts. */
const WEAK = `bestaan verstaan begaan vergaan ondergaan voorzien voldoen overzien aanmelden aanvaarden abonneren accepteren activeren administreren afdrukken afdwingen afhandelen afleveren afmelden afpakken
  afscheiden afschrijven afspelen afstemmen afweren alarmeren analyseren annuleren antwoorden archiveren assisteren authenticeren
  automatiseren autoriseren back-uppen baseren beantwoorden bedenken bedienen bedreigen begeven begrenzen behandelen beheren
  behoeden behoeven behoren behouden bekijken bekostigen belanden beletten belonen beloven benoemen benutten beoordelen bepalen bereiden
  beperken beproeven bereiken berekenen berichten berusten beschadigen beschermen beschouwen beschrijven beslissen besluiten
  besteden bestellen bestempelen bestieren bestrijden besturen betalen betreffen betrekken bevatten beveiligen bevestigen bevinden
  bevorderen bewaken bewaren bewegen beweren bewerken bezitten bezoeken bezorgen beëindigen blokkeren blootstellen blussen bouwen
  bundelen cacheren certificeren checken classificeren combineren committen comprimeren configureren consolideren controleren
  converteren crashen danken deactiveren definiëren dekken detecteren dimensioneren doorzoeken downloaden draaien drainen drukken
  dupliceren duren eindigen erkennen erven evalueren exporteren falen faseren filteren fixen fixeren functioneren garanderen
  gebeuren gebruiken gelden geloven genereren geschieden gooien groeien groeperen halen handelen handhaven hanteren haperen harden
  hashen herbouwen herhalen herkennen hernieuwen herroepen herstarten herstellen hervatten herzien heten hogen horen hosten
  huisvesten huren identificeren importeren indexeren indienen informeren ingrijpen initialiseren injecteren inloggen inspecteren
  installeren instellen instrueren integreren inventariseren isoleren kennen keren klinken klonen kloppen knippen knoeien koelen
  kondigen koppelen kosten kunnen kwalificeren labelen lanceren legen legitimeren lekken leren letten leunen leven licentiëren lichten liften
  linken loggen lossen lukken mailen maken markeren maskeren melden mergen merken migreren misbruiken mislukken missen mitigeren
  monitoren mounten muteren nodigen noemen normaliseren noteren oefenen omvatten onderbreken onderdrukken onderhouden ondernemen
  ondersteunen ondertekenen onderzoeken ontbreken ontdekken ontgrendelen ontkoppelen ontmaskeren ontnemen ontsleutelen onttrekken
  ontvangen ontwerpen ontwikkelen ontzeggen openbaren openen opgeven opmerken optimaliseren overbruggen overhandigen overleggen
  overleven overschrijden overschrijven pakken passen patchen pauzeren perken pinnen plaatsen plannen pogen praten presteren
  printen proberen produceren promoveren provisionen provisioneren publiceren pullen pushen putten raadplegen raden raken ramen
  rapporteren reageren rebooten redden regelen registreren reiken rekenen remmen repareren repliceren reserveren resetten
  restaureren restoren resulteren retourneren reviewen richten rollen roteren rouleren routeren ruilen ruimen scannen schaden
  schaffen schakelen schalen schatten schedulen schelen scheren schermen scherpen scholen schonen schorten schrappen segmenteren
  selecteren signeren simuleren slagen slopen sommen spelden spelen splitsen sporen spreiden staken stammen stappen starten
  stellen stemmen stokken stoppen storen streamen sturen surveilleren synchroniseren taggen tekenen tellen testen toetsen
  toewijzen tokeniseren tonen trainen transporteren tunen uitleggen uitloggen uploaden valideren variëren vatten veranderen
  verantwoorden verbergen verbeteren verbieden verbinden verbreken verbruiken verdedigen verdelen verdienen verdringen verdubbelen
  verdwijnen vereisen verfijnen vergaren vergelijken vergen vergoeden vergrendelen vergroten verharden verhelpen verhinderen
  verhogen verhuizen verifiëren verklaren verkleinen verkopen verkrijgen verlagen verlangen verlaten verleggen verlenen verlengen
  verlopen vermelden vermijden verminderen vernietigen vernieuwen verplaatsen verplichten verrekenen verrichten verruimen
  verschaffen verscherpen verschijnen verschillen verschuiven versleutelen verspreiden versterken verstoren verstrekken
  verstrijken versturen vertellen vertragen vertrekken vertrouwen vervaardigen vervallen vervangen verversen vervoeren verwachten
  verwerken verwerven verwijderen verwijzen verwisselen verwittigen verzamelen verzekeren verzenden verzetten verzinnen verzoeken
  verzorgen verzwaren vloeien voeden voegen voeren voldoen volgen voordoen voorkomen voorzien vrijwaren vullen waarschuwen waken
  warmen weergeven weigeren wenden wensen weren werken wijzigen willigen wisselen wissen zamelen zonderen zorgen`;

/** Small words that are spelt like a form of some verb. */
const SMALL = new Set(
  wordsOf(`de het een dit dat deze die er ze zij hij hem haar hun wie wat hoe waar van voor bij naar uit tot om te aan op met in over onder
    per via af toe mee dan ook nog wel nu net niet geen niets als want dus en of maar keer kop deel week weken eerst eerste elke elk
    data zone zones regel regels lijst naam lid leden wezen wijze tijd kost zelf los pas nacht dag zonder slag type types team last baat`),
);

/** Infinitive by form. Of two verbs that share a form ("voer", of "varen" and "voeren") the one that is about work counts. */
const INFINITIVE: ReadonlyMap<string, string> = new Map(
  [...STRONG_VERBS.map(([infinitive = '']) => infinitive), ...wordsOf(WEAK)].flatMap((verb) =>
    verbForms(verb)
      .filter((form) => !SMALL.has(form))
      // As it is spelt, and as it is looked up: without marks on its letters.
      .flatMap((form) => [
        [form, verb] as const,
        [form.normalize('NFD').replace(/\p{M}/gu, ''), verb] as const,
      ]),
  ),
);

/** Of irregular verbs and of those that are more than one, what "je" and "AWS" stand beside. */
const IRREGULAR = wordsOf(
  'kan kunt kun mag moet hoeft hoef wil wilt heeft hebt heb is bent ben wordt word zal zult zul zou dient hield koos liet gaf zette',
);

/** Forms that "je", "jij" and "AWS" stand beside. */
const FINITE: ReadonlySet<string> = new Set(
  [
    ...IRREGULAR,
    ...STRONG_VERBS.flatMap(([, ...forms]) => forms.slice(0, 2)),
    ...wordsOf(WEAK).flatMap(presentOf),
  ].filter((form) => !SMALL.has(form)),
);

/** "Patch" and "patcht" of "patchen", and what may be spelt like them. */
function presentOf(verb: string): string[] {
  const isParticiple = (form: string) => form.startsWith('ge') && !verb.startsWith('ge');
  const forms = verbForms(verb);
  return forms
    .slice(forms[1] === `${verb}d` ? 3 : 1)
    .filter((form) => !isParticiple(form) && !/(?:te|de|ten|den)$/.test(form));
}

/** What may part from a verb. */
const PARTICLES = wordsOf(
  'aan uit in op af bij toe terug door over vast weg open vrij tegen voort na mee om samen stil bloot voor klaar dicht los schoon veilig gelijk',
);
const IS_PARTICLE: ReadonlySet<string> = new Set(PARTICLES);
const PARTED = new RegExp(`^(${PARTICLES.join('|')}|goed|deel)(.{3,})$`);

/** Dutch verbs. */
export const dutchVerbs = {
  infinitiveOf: (word: string): string | undefined => INFINITIVE.get(word),
  isFinite: (word: string): boolean => FINITE.has(word),
  /** "Staat", "komen": what things do; "fix" and "start" are things themselves. */
  isOfThings: (word: string): boolean =>
    (FINITE.has(word) && /(?:t|is|kan|mag|zou|zal|wil)$/.test(word)) ||
    (word.endsWith('n') && INFINITIVE.get(word) === word),
  /** "Aan", "uit": what may part from a verb. */
  isParticle: (word: string): boolean => IS_PARTICLE.has(word),
  /** "Aangezet" as "aan" and "gezet"; undefined where it is no such verb. */
  parted: (word: string): readonly [string, string] | undefined => {
    if (word === 'meestal') return undefined;
    const [, particle, verb] = PARTED.exec(word) ?? [];
    return particle !== undefined && verb !== undefined && INFINITIVE.has(verb)
      ? [particle, verb]
      : undefined;
  },
} as const;
