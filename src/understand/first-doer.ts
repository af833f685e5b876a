import { PARTY_WORDS } from './party-words.js';
import type { Claim } from './understanding.js';

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;

const POSSESSIVES = new Set(['our', 'onze', 'my', 'mijn', 'your', 'ons', 'jouw', 'jullie', 'their', 'hun']);
/** "for us", "voor ons": the one who has the good of it, not the doer. */
const FOR = new Set([
  'for',
  'voor',
  'us',
  'aan',
  'let',
  'laat',
  'help',
  'helps',
  'helpt',
  'protect',
  'beschermt',
  'keep',
  'keeping',
]);
/** "bij AWS", "on AWS": where it is, not who does it. */
const PLACES = new Set([
  'bij',
  'on',
  'in',
  'at',
  'op',
  'within',
  'binnen',
  'inside',
  'to',
  'naar',
  'with',
  'van',
  'of',
  'from',
  'our',
  'their',
  'into',
]);
/** "lekken in packages die wij gebruiken", "what we put there": said along the way. */
const RELATIVES = new Set([
  'die',
  'that',
  'which',
  'what',
  'wat',
  'waar',
  'where',
  'waarop',
  'waarin',
  'waarmee',
  'who',
  'wie',
  'whatever',
]);
const OF_ANYONE = /^(?:user|users|tenant|client|gebruiker|customers|klanten)$/;

/** Who does it, and where that is said. */
export interface Doer {
  readonly about: Claim['about'];
  readonly at: number;
}

/** Who acts in a clause; null where nobody is named who does. */
export function firstDoer(words: readonly string[]): Doer | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const before = at === 0 ? '' : (words[at - 1] as string);
    const next = words[at + 1] ?? '';
    if (AWS.has(word)) {
      if (PLACES.has(before)) continue;
      return { about: 'aws', at };
    }
    if (isThem(word, before, next)) return { about: 'aws', at };
    if (isOrganisation(words, at)) return { about: 'customer', at };
    if (word === 'zelf' && at > 0) continue;
    if (!CUSTOMER.has(word) || POSSESSIVES.has(word) || POSSESSIVES.has(before)) continue;
    if (isOfThing(words, at)) continue;
    if (
      FOR.has(before) ||
      (RELATIVES.has(before) && at > 1 && !OBLIGES.test(` ${words.slice(at).join(' ')} `)) ||
      (OF_ANYONE.test(word) && at > 2)
    )
      continue;
    return { about: 'customer', at };
  }
  return null;
}

/** "Are the secrets we keep there rotated?", "does the data we load get encrypted?": which secrets, and nothing that we do. */
function isOfThing(words: readonly string[], at: number): boolean {
  if (!/^(?:we|i)$/.test(words[at] ?? '') || at < 3 || !THING_FIRST.test(words.slice(0, 2).join(' ')))
    return false;
  return !/^(?:have|need|must|should|ought|are|do|who|that|whether|if|once|when|and|or)$/.test(
    `${words[at + 1]}`,
  );
}
const THING_FIRST =
  /^(?:is|are|was|were|do|does|will|would|can) (?:the|our|my|a|an|any|all|every|those|these|that|this|#)$/;

/** "Must the bank itself encrypt …", "hoeft onze ploeg …": who uses the cloud, by what it is. */
export function isOrganisation(words: readonly string[], at: number): boolean {
  // First what few words are.
  if (!ORGANISATIONS.has(words[at] ?? '')) return false;
  const head = OF_WHAT_KIND.has(words[at - 1] ?? '') ? at - 1 : at;
  return (
    BEFORE_ORGANISATION.has(words[head - 1] ?? '') &&
    !/^(?:s|of|at|bij|van|from)$/.test(words[at + 1] ?? '') &&
    // "Something that a platform team has to switch on": wherever it stands, who has to do it does it.
    (head <= 3 || OBLIGED.test(` ${words.slice(at + 1, at + 3).join(' ')} `))
  );
}

const OBLIGED = /^ (?:has|have|had|needs?|must|should|moet|moeten|hoeft|hoeven|dient|dienen) /;
/** Between "a" and "team". */
const OF_WHAT_KIND = new Set(
  'platform security cloud ops network data infra infrastructure dev devops it sre account database own eigen whole hele'.split(
    ' ',
  ),
);

const ORGANISATIONS = new Set(
  `bank hospital municipality school university college company organisation organization insurer business firm agency council ministry
   department foundation charity shop retailer manufacturer team squad crew admin admins administrators developers engineers ops staff ziekenhuis gemeente universiteit
   hogeschool bedrijf organisatie verzekeraar instelling ministerie afdeling stichting winkel zaak ploeg beheerder beheerders ontwikkelaars waterschap provincie
   overheid dienst zorginstelling klantorganisatie opdrachtgever`.split(/\s+/),
);
const BEFORE_ORGANISATION = new Set('the our my a an de het onze ons mijn een'.split(' '));

const OBLIGES = / (?:hoef|hoeft|hoeven|moet|moeten|have to|need to|must) /;

/** "Do they scan our images?": they are AWS, unless something is done to them or they have to do it. */
function isThem(word: string, before: string, next: string): boolean {
  if (word !== 'they' && word !== 'zij' && word !== 'ze') return false;
  if (/^(?:need|needs|have|get|are|were|be|zijn|worden|moeten|hoeven|krijgen)$/.test(next)) return false;
  return !/^(?:are|were|have|zijn|worden|moeten|hoeven|krijgen|kan|die|that|if|als)$/.test(before);
}
