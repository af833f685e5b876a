import type { Marker } from '../lexicon.js';

const list = (text: string) =>
  text
    .split(/\s*[,\n]\s*/)
    .map((word) => word.trim())
    .filter(Boolean);

const each = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (all, part) => all.flatMap((before) => part.map((word) => `${before} ${word}`.trim())),
    [''],
  );

/** "Niets, behalve de dienst gebruiken": what is left of the reader's half where AWS does everything. */
const JUST_USES = [
  ...each(
    [
      '',
      ...list(
        'behalve, behalve dan, alleen, alleen maar, enkel, slechts, uitsluitend, afgezien van, buiten, naast, behoudens, los van, met uitzondering van, uitgezonderd, anders dan, op, dan, dan alleen, enkel en alleen, gewoon',
      ),
    ],
    list(
      'de dienst gebruiken, de dienst te gebruiken, de dienst gewoon gebruiken, het gebruik van de dienst, het gebruiken van de dienst, gebruik van de dienst, gebruik maken van de dienst, gebruikmaken van de dienst, de dienst zelf gebruiken',
    ),
    ['', 'na'],
  ),
  ...each(
    ['je', 'jij'],
    ['gebruikt'],
    list('alleen, enkel, slechts, gewoon, uitsluitend, alleen maar').concat(''),
    ['de dienst'],
  ),
  ...each(
    ['gebruik'],
    ['je', 'jij'],
    list('alleen, enkel, slechts, gewoon, uitsluitend, alleen maar').concat(''),
    ['de dienst'],
  ),
  ...each(
    ['', 'behalve dat', 'buiten dat', 'dan dat'],
    ['je', 'jij'],
    ['de dienst'],
    ['', 'gewoon'],
    ['gebruikt'],
  ),
];

/** Words that turn, weaken or condition what is said. */
export const MARKERS: Readonly<Record<Marker, readonly string[]>> = {
  not: list(`niet, geen, geeneen, nooit, niets, niks, niemand, nergens, nimmer, noch, evenmin, niet meer, niet langer, geen enkele, geen enkel, geenszins
    allerminst, niet eens, nooit meer, helemaal niets, helemaal niet, helemaal geen, niets meer, niets anders, meer niet, ook niet, ook geen
    hoef je alleen, hoeft alleen, hoef je enkel, hoeft enkel, hoef je slechts, hoeft slechts, hoef je alleen maar, hoeft alleen maar, hoef jij alleen
    het enige wat, het enige dat`),
  may: list(`kan, kun, kunt, kunnen, mag, mogen, kon, konden, mocht, mochten, in staat, mogelijk, vrij om, staat vrij, staat het vrij, toegestaan om, misschien
    wellicht, eventueel, zou, zouden, mogelijkerwijs, is het mogelijk om, heb je de mogelijkheid om, de mogelijkheid, gekund`),
  must: list(
    `moet, moeten, dien, dient, dienen, verplicht, verplicht om, noodzakelijk is, moest, moesten, ben je verplicht, bent verplicht`,
  ),
  should:
    list(`hoort te, horen te, behoort te, behoren te, zou moeten, zouden moeten, zou je moeten, kun je beter, kan beter, raadt aan, raad aan, raden aan, aanraadt
    aanraden, raden aan te, aanbevolen, aangeraden, adviseert, adviseren, advies, raadzaam, bij voorkeur, liefst, het liefst, beveelt aan, bevelen aan
    aanbeveelt, aanbeveling, beter, verstandig, beter nog, nog beter`),
  want: list('wil, wilt, willen, wilde, wilden'),
  if: list(`als, indien, wanneer, zodra, zolang, zolang als, ingeval, in geval, voor het geval dat, in het geval dat, voor het geval, mits, op voorwaarde dat
    onder de voorwaarde dat, op het moment dat, telkens als, telkens wanneer, elke keer dat, elke keer als, steeds als, steeds wanneer, gesteld dat
    zo gauw, zo gauw als, op het ogenblik dat, iedere keer dat, iedere keer als, vanaf het moment dat, tenminste als`),
  unless: list('tenzij, behalve als, behalve wanneer, als niet, of je moet'),
  until: list('totdat, tot, tot het moment dat, tot aan, tot en met'),
  only: list(
    `alleen, enkel, slechts, uitsluitend, louter, niet meer dan, enkel en alleen, alleen maar, pas, pas dan, dan pas, exclusief, enkel dan`,
  ),
  except: list(
    'behalve, op na, uitgezonderd, met uitzondering van, afgezien van, anders dan, behoudens',
  ).concat(JUST_USES),
  without: list('zonder, zonder dat, zonder te, buiten om'),
  because: list('omdat, want, doordat, aangezien, vanwege, wegens, dankzij'),
  so: list(
    'dus, zodat, waardoor, vandaar, vandaar dat, daarom, en daarom, en dus, daardoor, wat betekent dat, dat betekent dat, zodoende',
  ),
  will: list('zal, zullen, zult'),
  although: list(
    'hoewel, ofschoon, alhoewel, ook al, al is, ondanks, ondanks dat, zij het, zelfs als, zelfs wanneer, ook als, ook wanneer, ook indien, zelfs indien',
  ),
  before: list(
    'voordat, vóór, vooraf, alvorens, eerder dan, voorafgaand aan, van tevoren, voor het moment dat, daarvóór, voorafgaand, vooraleer',
  ),
  after: list('nadat, na, later dan, na afloop van'),
  afterwards: list(
    'daarna, nadien, achteraf, vervolgens, waarna, sindsdien, naderhand, hierna, na afloop, erna, aansluitend',
  ),
  instead: list('in plaats van, in plaats daarvan, liever dan, in de plaats van'),
};
