import type { Reading } from './read-words.js';
import type { Claim } from './understanding.js';

/*
 * What a yes/no question puts forward. Three forms are told apart:
 *   a question    "does AWS patch RDS?", "hoeven wij …?"   a "not" in it does not turn the answer ("don't we have to?" - "yes")
 *   a statement   "AWS encrypts that, right?"              a "not" in it does turn it
 *   an omission   "can we skip …?", "kunnen we … overlaten aan AWS?"
 */

const AWS = new Set(['aws', 'amazon', 'provider', 'leverancier']);
const CUSTOMER = new Set([
  'we',
  'wij',
  'i',
  'ik',
  'us',
  'ons',
  'our',
  'ours',
  'ourselves',
  'onze',
  'customer',
  'customers',
  'klant',
  'klanten',
  'you',
  'your',
  'je',
  'jij',
  'men',
  'my',
  'mijn',
  'zelf',
  'user',
  'users',
  'jullie',
  'yourself',
  'myself',
  'tenant',
]);
/** Parties that can follow Dutch "of" (or) and do not follow English "of" ("of our servers"). */
const DUTCH_PARTY = new Set(['aws', 'amazon', 'wij', 'ik', 'ons', 'jullie', 'klant', 'leverancier']);
const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'niet',
  'geen',
  'nooit',
  'without',
  'zonder',
  'nothing',
  'niets',
]);
const AUXILIARIES = new Set(
  `do does did is are am was were can could should must may might have has will would shall need am
   doet doen doe is zijn ben moet moeten kan kunnen kun mag mogen hoef hoeft hoeven heeft hebben heb zal zullen zou zouden wordt worden word
   zorgt regelt beheert verzorgt maakt neemt houdt valt ligt hoort behoort gaat dient dienen`.split(/\s+/),
);
const WH = new Set(
  'who whom whose what which when where why how wie wiens wat welke welk wanneer waar waarom hoe hoeveel'.split(
    ' ',
  ),
);
const CLAUSE_OPENERS = new Set(
  'and or but so if whether then en of maar dus dan als hi hello hey hallo hoi ok oke well ja yes no nee quick question vraag please team'.split(
    ' ',
  ),
);

const TAG =
  / (?:right|correct|is it not|does it not|do we not|do they not|are we not|is not it|does not it|do not we|no|yes|true|or not|toch|he|niet waar|klopt dat|klopt|neem ik aan|nietwaar|of niet|juist|i assume|i guess|i suppose) $/;
const ASSERTION =
  / (?:i (?:think|thought|assume|guess|believe|heard|read)|we (?:assume|assumed|thought)|as far as i know|ik (?:denk|dacht|neem aan|hoor|hoorde|las)|volgens mij|is it true|is it correct|klopt het|is het waar|am i right|i understand) /;
const INDIRECT =
  / (?:know|wonder|wondering|ask|asking|asks|tell|check|sure|clear|confirm|question is|weet|weten|vraag|vragen|benieuwd|zeker|duidelijk|bevestigen) (?:me |us |mij |ons |iemand |ik |we |je |me af |mij af |ons af |al )*(?:if|whether|of) /;
const OMISSION =
  / (?:skip|ignore|forget about|stop worrying|not worry|leave out|do without|safe to not|overslaan|negeren|vergeten|laten zitten|achterwege laten) /;
const LEFT_TO_AWS =
  / (?:rely|count|lean|depend|(?:can|may|could) (?:i|we) (?:assume|expect)|leave (?:it|this|that|.{0,40}) to|trust|up to aws|rekenen|vertrouwen|overlaten|leunen|aan aws over|aan aws) /;
const AWS_WANTS =
  / (?:aws|amazon) (?:expects?|requires?|wants?|needs?|verwacht|eist|wil|vereist) (?:that |dat |van )?(?:us|we|you|me|customers?|ons|wij|je|klanten|de klant) /;
const DONE_FOR_US =
  / (?:automatic|automatically|automatisch|by default|standaard|already|al|out of the box|for us|voor ons|for you|for me|vanzelf|built in|ingebouwd|taken care of|handled) /;
const NECESSARY = / (?:necessary|needed|required|nodig|noodzakelijk|verplicht|vereist) /;
const EXCLUSIVE =
  / (?:only|solely|entirely|fully|completely|exclusively|100|alleen|volledig|geheel|helemaal|uitsluitend|totally|purely|compleet) /;

/** Finds what a yes/no question claims; null when the question wants no yes or no. */
export function findClaim(reading: Reading): Claim | null {
  const { text } = reading;
  const words = text.trim().split(' ');
  const tagged =
    (TAG.test(text) || endsInTag(words, reading)) &&
    !(/^ (?:no|yes|nee|ja) /.test(text) && words.length === 1);
  const opening = openingOf(words, reading);
  const asksWho = words.some((word) => WH.has(word));
  const isStatement =
    opening === null && (tagged || (!asksWho && (ASSERTION.test(text) || text.includes(' toch '))));
  const isIndirect = opening === null && !isStatement && INDIRECT.test(text);
  if (opening === null && !isStatement && !isIndirect) return null;

  const rest = words.slice(opening ?? mainClause(words, reading));
  if (asksForEither(rest)) return null;
  const subject = subjectOf(rest, text);
  if (subject === null) return null;
  const body = tagged ? withoutTag(words, reading) : text;
  const negative = body
    .trim()
    .split(' ')
    .some((word) => NEGATIONS.has(word));
  const omission = OMISSION.test(text);
  return {
    ...subject,
    negated: omission ? !(isStatement && negative) : isStatement && negative,
    exclusive: EXCLUSIVE.test(text),
  };
}

/** ", do we?", ", isn't it?": so few words behind a comma are a tag, not a question of their own. In words. */
const LONGEST_TAG = 3;

/** Where a yes/no question begins: at a verb with nothing before it that asks who, what or which. Null: nowhere. */
function openingOf(words: readonly string[], reading: Reading): number | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const begins =
      at === 0 ||
      reading.tokens[at]?.afterBreak === true ||
      onlyOpenersBefore(words, at) ||
      endsCondition(words, at);
    if (begins && opensQuestion(words, at) && (at === 0 || words.length - at > LONGEST_TAG)) return at;
    if (WH.has(word) && !(word === 'which' && at > 2)) return laterClause(words, at, reading);
  }
  return null;
}

/** After "when we use RDS, …" a yes/no question may still follow, behind a comma. */
function laterClause(words: readonly string[], from: number, reading: Reading): number | null {
  for (let at = from + 1; at < words.length; at++) {
    if (
      reading.tokens[at]?.afterBreak &&
      opensQuestion(words, at) &&
      !['who', 'wie', 'what', 'wat'].includes(words[from] ?? '')
    )
      return at;
  }
  return null;
}

/** "If I do nothing will AWS …": behind a condition a verb with its party begins the question, comma or not. */
function endsCondition(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  return at > 2 && CONDITIONS.has(words[0] ?? '') && (AWS.has(next) || CUSTOMER.has(next));
}

function onlyOpenersBefore(words: readonly string[], at: number): boolean {
  return words.slice(0, at).every((word) => CLAUSE_OPENERS.has(word));
}

function opensQuestion(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  const next = words[at + 1];
  if (AUXILIARIES.has(word)) return next !== undefined && !WH.has(next);
  // Dutch puts the verb first: "patcht AWS RDS?", "versleutelen we S3 zelf?"
  return (
    next !== undefined &&
    /(?:t|en|d)$/.test(word) &&
    (AWS.has(next) || ['we', 'wij', 'ik', 'je', 'jullie', 'onze', 'ons', 'mijn', 'de', 'het'].includes(next))
  );
}

const CONDITIONS = new Set([
  'if',
  'since',
  'because',
  'when',
  'as',
  'now',
  'als',
  'omdat',
  'aangezien',
  'wanneer',
  'nu',
  'doordat',
]);

/** Behind "since we use Fargate, …" the claim begins at the comma. */
function mainClause(words: readonly string[], { tokens }: Reading): number {
  if (!CONDITIONS.has(words[0] ?? '')) return 0;
  return Math.max(
    0,
    words.findIndex((_, at) => at > 0 && tokens[at]?.afterBreak === true),
  );
}

/** Where ", doesn't it" begins at the end; the number of words if nowhere. */
function tagStart(words: readonly string[], { tokens }: Reading): number {
  for (let at = Math.max(1, words.length - LONGEST_TAG); at < words.length - 1; at++) {
    if (tokens[at]?.afterBreak && AUXILIARIES.has(words[at] as string)) return at;
  }
  return words.length;
}

function endsInTag(words: readonly string[], reading: Reading): boolean {
  return tagStart(words, reading) < words.length;
}

function withoutTag(words: readonly string[], reading: Reading): string {
  return ` ${words.slice(0, tagStart(words, reading)).join(' ')} `.replace(TAG, ' ');
}

/** "Us or AWS?" asks who, not whether. */
function asksForEither(words: readonly string[]): boolean {
  // English "of" is everywhere; Dutch "of" (or) counts where a party stands beside it.
  const hasOr = words.some(
    (word, at) =>
      word === 'or' ||
      (word === 'of' && at > 0 && words.slice(at + 1, at + 3).some((next) => DUTCH_PARTY.has(next))),
  );
  return hasOr && words.some((word) => AWS.has(word)) && words.some((word) => CUSTOMER.has(word));
}

type Subject = Pick<Claim, 'about' | 'ofState'>;
const BY_AWS: Subject = { about: 'aws', ofState: false };
const BY_CUSTOMER: Subject = { about: 'customer', ofState: false };
/** What simply is so, without anybody of ours doing it, is AWS's doing. */
const STATE: Subject = { about: 'aws', ofState: true };

const POSSESSIVES = new Set(['our', 'onze', 'my', 'mijn', 'your', 'ons']);
const OUR_DUTY =
  / (?:our|my|onze|mijn|ons|your) (?:\w+ )?(?:responsibility|responsibilities|job|duty|task|problem|side|part|verantwoordelijkheid|taak|plicht|probleem|kant|deel|call) /;
const FORMS_OF_BE =
  / (?:is|are|was|were|does|do|has|have|wordt|worden|zijn|heeft|hebben|word|gets|get|staan|staat) /;

/** Whom a claim is about: the first party that is named, unless the wording turns it round. */
function subjectOf(words: readonly string[], text: string): Subject | null {
  if (AWS_WANTS.test(text)) return BY_CUSTOMER;
  if (LEFT_TO_AWS.test(text) && words.some((word) => AWS.has(word))) return BY_AWS;
  if (/ (?:by|door) (?:aws|amazon) /.test(text)) return BY_AWS;
  if (/ (?:by us|door ons|by ourselves|up to us|aan ons|by the customer|door de klant) /.test(text))
    return BY_CUSTOMER;
  const bare = ` ${words.join(' ')} `.replace(/ (?:for|voor) (?:us|ons|you|me|je|mij) /g, ' ');
  const isOurDuty = OUR_DUTY.test(bare);
  for (const word of bare.trim().split(' ')) {
    if (AWS.has(word)) return BY_AWS;
    // "Is our database encrypted by default?" speaks of what we own, not of what we do.
    if (CUSTOMER.has(word) && (!POSSESSIVES.has(word) || isOurDuty)) return BY_CUSTOMER;
  }
  if (DONE_FOR_US.test(text)) return STATE;
  if (NECESSARY.test(text)) return BY_CUSTOMER;
  return FORMS_OF_BE.test(bare) ? STATE : null;
}
