import { PARTY_WORDS } from './party-words.js';
import { QUESTION_VERBS } from './question-verbs.js';
import type { Reading } from './read-words.js';

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;

/** Why a clause stands beside the main one. */
export type ClauseRole =
  | 'main'
  | 'reason' // because, since, want, omdat
  | 'condition' // if, when, als, zodra
  | 'result' // so, hence, dus
  | 'whether'; // "I wonder whether …", "weet iemand of …"

const OPENERS: ReadonlyMap<string, ClauseRole> = new Map(
  Object.entries<ClauseRole>({
    because: 'reason',
    since: 'reason',
    omdat: 'reason',
    want: 'reason',
    doordat: 'reason',
    aangezien: 'reason',
    immers: 'reason',
    if: 'condition',
    when: 'condition',
    once: 'condition',
    unless: 'condition',
    while: 'condition',
    although: 'condition',
    though: 'condition',
    before: 'condition',
    after: 'condition',
    until: 'condition',
    without: 'condition',
    as: 'condition',
    now: 'condition',
    als: 'condition',
    wanneer: 'condition',
    zodra: 'condition',
    tenzij: 'condition',
    terwijl: 'condition',
    hoewel: 'condition',
    voordat: 'condition',
    nadat: 'condition',
    zolang: 'condition',
    totdat: 'condition',
    indien: 'condition',
    zonder: 'condition',
    nu: 'condition',
    stel: 'condition',
    suppose: 'condition',
    so: 'result',
    hence: 'result',
    therefore: 'result',
    thus: 'result',
    meaning: 'result',
    dus: 'result',
    daarom: 'result',
    but: 'main',
    maar: 'main',
  }),
);
/** What may open a clause at all: few words do. */
export const MAY_OPEN: ReadonlySet<string> = new Set([...OPENERS.keys(), 'whether', 'of', 'ook']);
/** These open a clause only where one can begin: "as" in "as well" and Dutch "nu" in the middle do not. */
const ONLY_FIRST = new Set([
  'since',
  'now',
  'nu',
  'stel',
  'suppose',
  'once',
  'after',
  'as',
  'want',
  'meaning',
  'immers',
  'before',
  'daarom',
]);
/** These open a clause in the middle only if somebody's doing follows: "so we stopped", not "hoef ik dus niet". */
const BEFORE_DOER = new Set(['so', 'dus', 'since', 'after', 'want', 'before', 'once']);
const BEFORE_WANT = /^(?:do|does|did|would|will|might|may|not|they|you)$/;
const ASKING_VERBS = new Set(
  `ask asks asking asked wonder wondering know sure check tell confirm question idea clear see whether
   weet weten vraag vraagt vragen vroeg afvraag af benieuwd zeker duidelijk bevestigen check checken ideetje idee zeg zeggen vertel vertellen tell say`.split(
    /\s+/,
  ),
);
/** Parties that can follow Dutch "of" (whether, or) and do not follow English "of" ("of our servers"). */
const AFTER_DUTCH_WHETHER = new Set(
  'aws amazon wij we ik jullie je de het onze er dat dit die een iemand'.split(' '),
);

/** The part that a clause has which a word opens; null where it opens none. `isFirst`: none of the clause's words stand before it. */
export function openedBy(word: string, at: number, reading: Reading, isFirst: boolean): ClauseRole | null {
  const { tokens } = reading;
  if (word === 'whether') return isConcession(at, reading) ? 'condition' : 'whether';
  const next = tokens[at + 1]?.word ?? '';
  const mayAsk = word === 'if' || (word === 'of' && AFTER_DUTCH_WHETHER.has(next));
  if (mayAsk && tokens.slice(Math.max(0, at - 4), at).some((token) => ASKING_VERBS.has(token.word)))
    return 'whether';
  // "Moeten we als klant …?": in what part, and no condition.
  if (word === 'als' && AFTER_AS.test(next)) return null;
  if (word === 'now' && next === 'that') return 'reason';
  // "Ook al is ons park beheerd": although it is.
  if (word === 'ook') return next === 'al' ? 'condition' : null;
  const role = OPENERS.get(word) ?? null;
  if (role === null || isFirst) return role;
  const last = tokens[at - 1]?.word ?? '';
  // "Does anyone but us …?", "nobody's job but ours", "it is not as if …": in the middle of what is said.
  if (word === 'but' && (ANYBODY.test(last) || (isParty(next) && isOfNobody(at, reading)))) return null;
  if (word === 'if' && last === 'as') return null;
  // "The people who look after our server room".
  if (word === 'after' && /^look(?:s|ing)?$/.test(last)) return null;
  // "Does AWS want us to …?" is no Dutch "want".
  if (word === 'want' && tokens.slice(Math.max(0, at - 3), at).some((token) => BEFORE_WANT.test(token.word)))
    return null;
  if (BEFORE_DOER.has(word))
    return isParty(next) || QUESTION_VERBS.has(next) || DOERS.has(next) ? role : null;
  return ONLY_FIRST.has(word) ? null : role;
}

function isOfNobody(at: number, { tokens }: Reading): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ word }) => /^(?:nobody|nobodys|one|ones|none)$/.test(word));
}

const ANYBODY =
  /^(?:anyone|anybody|someone|somebody|nobody|one|noone|none|nothing|anything|all|everyone|everybody)$/;

const AFTER_AS =
  /^(?:klant|klanten|afnemer|gebruiker|huurder|team|bedrijf|organisatie|beheerder|afdeling|leverancier|aanbieder)$/;

/** "…, whether we ask or not", "whether or not we ask": whatever we do, and no question. */
function isConcession(at: number, { tokens }: Reading): boolean {
  const asks = tokens.slice(Math.max(0, at - 4), at).some((token) => ASKING_VERBS.has(token.word));
  if (asks || at === 0) return false;
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex((token) => token.afterEnd || token.afterBreak);
  const words = (end < 0 ? behind : behind.slice(0, end)).map((token) => token.word).join(' ');
  return /(?:^or not\b| or not$| or does not$)/.test(words);
}

/** Whether a word names either side. */
export function isParty(word: string): boolean {
  return AWS.has(word) || CUSTOMER.has(word);
}

const DOERS = new Set('it that there they nobody no dat die daar er dan niemand'.split(' '));
