import { fold } from '../fold.js';
import type { Grammar } from '../grammar.js';
import { wordsOf } from '../words-of.js';
import { markDutchFrames } from './frames.js';
import { dutchVerbs } from './verbs.js';

const words = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

const MODALS: Readonly<Record<string, string>> = {
  kan: 'kan',
  moet: 'moet',
  mag: 'mag',
  hoeft: 'hoeft',
  wil: 'wil',
  zal: 'zal',
  zou: 'zou',
  dient: 'dient',
  heeft: 'heeft',
  kunt: 'kan',
  kun: 'kan',
  kunnen: 'kan',
  moeten: 'moet',
  mogen: 'mag',
  hoef: 'hoeft',
  hoeven: 'hoeft',
  wilt: 'wil',
  willen: 'wil',
  zult: 'zal',
  zul: 'zal',
  zullen: 'zal',
  zouden: 'zou',
  dienen: 'dient',
  hebt: 'heeft',
  heb: 'heeft',
  hebben: 'heeft',
  jij: 'je',
  hem: 'hij',
  jou: 'je',
  jouw: 'je',
  deze: 'deze',
  elke: 'elk',
  iedere: 'ieder',
  gaat: 'gaan',
  ga: 'gaan',
  vóór: 'voor',
  zelfs: 'zelfs',
};

/** Dutch, as far as the contract needs it. */
export const DUTCH: Grammar = {
  keyOf: (word, written) => {
    if (/^\p{Lu}[\p{Lu}\p{N}]+(?:'?s)?$/u.test(written))
      return word.replace(/'?s$/, '').toUpperCase() + (/S$/.test(written) ? 's' : '');
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
    const bare = /^ge.{3,}[tdn]e$/.test(plain) ? plain.slice(0, -1) : plain;
    return (
      MODALS[word] ??
      fold(dutchVerbs.infinitiveOf(plain) ?? dutchVerbs.infinitiveOf(bare) ?? bare.replace(/'s$/, ''))
    );
  },
  parts: (word) => dutchVerbs.parted(word) ?? [word],
  markFrames: markDutchFrames,
  parties: { aws: 'aws', je: 'you', jij: 'you' },
  free: words('ook te zowel'),
  articles: words('de het een'),
  ands: words('en'),
  bes: words('is zijn wordt worden bent ben word'),
  openers:
    words(`dit dat deze die er ze zij hij hem haar hun je jij jou jouw elk elke ieder iedere alle alles geen niets niemand iets iemand
    beide enkele sommige meer minder minstens hoogstens hooguit wat wie waar hoe hoelang hoeveel welke welk één twee drie vier vijf zes zeven
    daar hier daarin daarop daarvan daarvoor daarmee erin erop ervan ervoor ermee erom eraan ernaar andere ander`),
  prepositions:
    words(`van in op aan bij voor vóór met zonder uit naar over onder door tot per via tussen tegen achter boven naast rond sinds tijdens
    vanuit vanaf volgens binnen buiten na af langs wegens dankzij ondanks behalve plus zoals als dan inclusief om terug toe weg vast open`),
  adverbs:
    words(`standaard zelf vanzelf automatisch meestal altijd nooit vaak soms nog al nu dan daarna daarvoor eerst later toen alleen
    niet zeker liefst ongeveer doorlopend handmatig tijdig apart samen weer opnieuw anders daarom dus toch wel bijvoorbeeld volledig helemaal
    eenmaal meteen direct zodoende vooraf achteraf voortaan overal ergens nergens samen dagelijks wekelijks maandelijks desgewenst uit-zichzelf
    hier daar daarin daarop daarvoor daarmee er pas kosteloos geheel kortweg uitdrukkelijk voorgoed regelmatig doorgaans gewoonlijk onmiddellijk centraal rechtstreeks redundant tegelijkertijd nogmaals eerder vroeger inmiddels sindsdien vaker zelden amper bijna dag bovendien verder vooral hooguit minstens vandaag elders alvast tegelijk gaandeweg zo vandaar`),
  subordinators:
    words(`als zodra omdat tenzij totdat voordat nadat terwijl zodat zolang wanneer doordat hoewel indien mits ongeacht
    waardoor waarna`),
  relatives:
    words(`die dat wat waar wie waarbij waarmee waarop waarin waarvan waarvoor waaruit waaraan waarnaar waarover waaronder waartoe
    waarlangs waartussen hoelang hoeveel hoe welke welk`),
  asked: words('wie hoe hoeveel hoelang welke welk'),
  joints: words('maar of terwijl dus want noch'),
  ors: words('of'),
  freeJoints: words('terwijl maar'),
  spareJoints: words('maar'),
  clauseJoints: words('dus want'),
  spares: words('van voor terwijl maar'),
  scopes: words(
    `niet geen nooit niets niemand alleen pas zelfs nauwelijks minstens hoogstens hooguit zonder elk elke ieder iedere alle`,
  ),
  denials: words(
    `niet geen nooit niets niemand noch kan kunt kun kunnen mag mogen moet moeten hoeft hoef hoeven zou zouden zal zult wil wilt`,
  ),
  backward: words(
    'het ze zij hij hem die dat deze dit daar daarin daarop daarvan daarvoor daarmee erop erin ervan ervoor ermee dan zo beide daarna daarom toen',
  ),
  isDeed: (word, _who, behind) =>
    dutchVerbs.isFinite(word) && behind !== undefined && !/^(?:en|van|is|zijn)$/.test(behind),
  isVerbOnly: () => false,
  isOfThings: dutchVerbs.isOfThings,
  isParticle: dutchVerbs.isParticle,
  isLate: (word) => dutchVerbs.infinitiveOf(word) !== undefined,
  isNominal: (word) => /(?:en|gaan|staan|doen|zien)$/.test(word),
};
