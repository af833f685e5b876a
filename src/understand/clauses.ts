import { type PlainClause, plainClause } from './clause-words.js';
import { PARTY_WORDS } from './party-words.js';
import type { Reading } from './read-words.js';

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;

/** Why a clause stands beside the main one. */
export type ClauseRole =
  | 'main'
  | 'reason' // because, since, want, omdat
  | 'condition' // if, when, als, zodra
  | 'result' // so, hence, dus
  | 'whether'; // "I wonder whether …", "weet iemand of …"

/** A stretch of a message with one verb, roughly. */
export interface Clause {
  readonly role: ClauseRole;
  /** Its words; a service's name is one SERVICE. */
  readonly words: readonly string[];
  /** The same in one string. */
  readonly text: string;
  /** By word: the number by which models know it, or undefined for SERVICE. */
  readonly numbers: readonly (number | undefined)[];
  /** The same in plain words. */
  readonly plain: PlainClause;
  /** Whether its sentence ends in a question mark. */
  readonly isAsked: boolean;
  /** Place of its first word in the reading. */
  readonly start: number;
}

/** One whose sentence may go on. */
type CutClause = Clause & { isAsked: boolean };

/** Stands for a service's name, so that "AWS Config" is not taken for AWS. */
export const SERVICE = '#';

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
const MAY_OPEN: ReadonlySet<string> = new Set([...OPENERS.keys(), 'whether', 'of', 'ook']);
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

/** Cuts a message into clauses. `isName` tells which tokens belong to a service's name. */
export function clausesOf(reading: Reading, isName: readonly boolean[]): Clause[] {
  const { tokens } = reading;
  const clauses: CutClause[] = [];
  let words: string[] = [];
  let numbers: (number | undefined)[] = [];
  let role: ClauseRole = 'main';
  let start = 0;
  let sentence = 0;
  const close = (next: number, nextRole: ClauseRole) => {
    if (words.length > 0) {
      const text = words.join(' ');
      clauses.push({ role, words, text, numbers, plain: plainClause(words, text), isAsked: false, start });
      words = [];
      numbers = [];
    }
    role = nextRole;
    start = next;
  };
  // A question mark belongs to every clause of its sentence, and is met at the end only.
  const endSentence = (isAsked: boolean, next: number) => {
    close(next, 'main');
    for (; sentence < clauses.length; sentence++) (clauses[sentence] as CutClause).isAsked = isAsked;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { word, afterBreak, afterEnd, isPart } = tokens[at] as (typeof tokens)[number];
    if (isPart) continue;
    if (afterEnd) endSentence(afterEnd === 'question', at);
    else if (afterBreak && !isName[at] && words.length > 0) close(at, 'main');
    if (isName[at]) {
      if (words.at(-1) !== SERVICE || !isName[at - 1]) {
        words.push(SERVICE);
        numbers.push(undefined);
      }
      continue;
    }
    const opened = MAY_OPEN.has(word) ? openedBy(word, at, reading, words.length === 0) : null;
    if (opened) {
      close(at + 1, opened);
      continue;
    }
    const joins =
      (word === 'and' || word === 'en') &&
      beginsClause(tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? '');
    if (joins && words.length > 3) {
      close(at + 1, 'main');
      continue;
    }
    if (endsCondition(role, words, word, tokens[at + 1]?.word ?? '')) close(at, 'main');
    words.push(word);
    numbers.push(reading.numbers[at]);
  }
  endSentence(reading.isMarked, tokens.length);
  return clauses;
}

function openedBy(word: string, at: number, reading: Reading, isFirst: boolean): ClauseRole | null {
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

/** "If I do nothing will AWS …": behind a condition a verb with its party begins the question, comma or not. */
function endsCondition(role: ClauseRole, words: readonly string[], word: string, next: string): boolean {
  if (role !== 'condition' && role !== 'reason') return false;
  if (words.length < 3) return false;
  return (QUESTION_VERBS.has(word) && isParty(next)) || (isParty(word) && QUESTION_VERBS.has(next));
}

/** "… and we do nothing", "… en hoeven wij niets": a second doing, with a doer of its own. */
function beginsClause(word: string, next: string): boolean {
  return (
    (QUESTION_VERBS.has(word) && isParty(next)) ||
    (isParty(word) && QUESTION_VERBS.has(next)) ||
    (isParty(word) && /^(?:never|nooit|do|just)$/.test(next))
  );
}

function isParty(word: string): boolean {
  return AWS.has(word) || CUSTOMER.has(word);
}

const DOERS = new Set('it that there they nobody no dat die daar er dan niemand'.split(' '));

/** Verbs with which a yes/no question can begin. */
export const QUESTION_VERBS: ReadonlySet<string> = new Set(
  `do does did is are am was were can could should must may might have has had will would shall need
   doet doen doe is zijn ben moet moeten moest moesten kan kunnen kun mag mogen hoef hoeft hoeven hoefde hoefden heeft hebben heb zal
   zullen zou zouden wordt worden word werd werden gaat gaan blijft blijven`.split(/\s+/),
);
