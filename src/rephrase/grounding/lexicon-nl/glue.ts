import { LIGHT_VERBS } from './light-verbs.js';
import { verbForms } from './verb-forms.js';

const list = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => line.split(/\s*,\s*/))
    .filter(Boolean);

/** Words that may come and go, as they are spelt. */
export const GLUE: readonly string[] = [
  ...list(`
    # Articles and what points at something
    de, het, een, dit, dat, deze, die, er, hier, daar, ze, zij, hij, hem, haar, hun, hen, zijn, welke, welk, zulke, zulk, dergelijke
    hetgeen, datgene, degene, diegene, degenen, iets, iemand, beide, zich, zichzelf, elkaar, zelf, eigen, wie, wiens, wat, hoe, waar
    ene, hetzelfde geldt voor, datzelfde, zo een, zo, dezulke, het is, dat is, dit is, er is, er zijn, is er, zijn er, er was, is het
    # Pronominal adverbs
    hiervan, daarvan, ervan, eraan, daaraan, hieraan, erin, daarin, hierin, erop, daarop, hierop, erover, daarover, hierover, ermee, daarmee
    hiermee, erbij, daarbij, hierbij, ertoe, daartoe, hiertoe, erom, daarom, ervoor, daarvoor, hiervoor, erna, eruit, eraf, daaraf, daaruit, hieruit, ertegen
    daartegen, hiertegen, eronder, daaronder, hieronder, erachter, daarachter, erdoor, daardoor, hierdoor, ertussen, daartussen, erheen
    daarheen, vandaan, ervandaan, hiervandaan, daarvandaan, heen, naartoe, waarheen, erboven, daarboven, ernaast, erlangs, eromheen, daaromheen, erbinnen, daarbinnen, erna, ernaar, daarnaar
    waarin, waarop, waarmee, waarvan, waarvoor, waarbij, waaraan, waaruit, waartoe, waardoor, waarover, waarlangs, waarnaar, waarom, waartegen
    waaronder, waarachter, waartussen
    # Prepositions
    van, voor, door, bij, naar, uit, tot, om, te, aan, op, met, tussen, in, over, onder, per, via, langs, rond, omtrent, ten, ter, af, toe
    mee, op basis van, volgens, vanuit, vanaf, qua, inzake, jegens, richting, tegenover, bovenop, naast, ten opzichte van
    wat betreft, als het gaat om, waar het gaat om, met betrekking tot, ten aanzien van, in verband met, door middel van, aan de hand van
    met behulp van, in het kader van, ten behoeve van, ten bate van, op het gebied van, op het vlak van, voor wat betreft, als onderdeel van
    # Auxiliaries
    is, was, waren, wordt, worden, word, werd, werden, geworden, ben, bent, geweest, heeft, hebben, hebt, heb, had, hadden, gehad, zal, zullen
    zult, van zijn kant, aan het, bij het, bezig
    # Discourse words and openers that add nothing; no yes or no, for a verdict is not the model's
    dan, ook, eveneens, tevens, daarnaast, bovendien, daarbij, verder, verder nog, intussen, ondertussen, aldus, wel, nog, al, echter, toch, immers
    namelijk, gewoon, simpelweg, even, nu, in dit geval, in dat geval, op zijn beurt, op die manier, op deze manier, zodoende, juist, inderdaad
    natuurlijk, uiteraard, eigenlijk, hetzij, respectievelijk, allemaal, maar, oftewel, ofwel, d.w.z., dat wil zeggen, bijv., bv., eens, heel
    zeer, erg, met name, kortom, samengevat, kort gezegd, in het kort, concreet, feitelijk, in feite, in de praktijk, simpel gezegd, ten slotte
    tot slot, ten eerste, ten tweede, ter zake, overigens, trouwens, daarentegen, enerzijds, anderzijds, aan de ene kant, aan de andere kant
    evenwel, evengoed, weliswaar, desondanks, desalniettemin, niettemin, alsnog, zelfs, alvast, weer, net, nou, hoor, kijk
    zoals, evenals, alsook, alsmede, net als, net zoals, gaat over, gaan over, er komt, er komen, er staat, er staan, wat dat betreft, wat dit betreft, als je kijkt naar, in beginsel, in principe, namens, tja, terwijl, anderzijds, ermee te maken
    voor dat deel, voor het overige, op dat punt, op dit punt, in dezen, hierbij geldt, daarbij geldt, gelukkig, netjes, keurig
    # On behalf of the reader
    voor je, voor jou, namens jou, in jouw plaats
    # Responsibility itself, which who acts says already
    verantwoordelijk, verantwoordelijkheid, verantwoordelijk voor, taak, taken, werk, klus, deel, kant, zaak, geval, ding, dingen, manier, aandeel
    helft, rekening, beurt, nodig, bedoeling, voor zijn rekening, voor je rekening, voor jouw rekening, op zich, houdt zich bezig met, houd je bezig met
    kwestie, aangelegenheid, zorg, karwei, bord
  `),
];

const SMALL = new Set(GLUE);

/** Verbs that may come and go, as they are spelt; "lagen" are layers. */
export const SPARE: readonly string[] = LIGHT_VERBS.flatMap(verbForms).filter(
  (form) => form !== 'lagen' && !SMALL.has(form),
);
