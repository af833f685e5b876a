import { PARTY_WORDS } from './party-words.js';
import type { Reading } from './read-words.js';

const { aws: AWS, customer: CUSTOMER } = PARTY_WORDS;
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

/** The part of a sentence that wants a yes or no. */
export interface ClaimClause {
  /** A question ("does AWS …?"), or a statement to be confirmed ("AWS …, right?"). */
  readonly form: 'question' | 'statement';
  /** The words of the clause. */
  readonly words: readonly string[];
  /** The whole sentence without a tag at its end, padded by spaces. */
  readonly body: string;
}

/** Finds what wants a yes or no; null when nothing does. */
export function claimClause(reading: Reading): ClaimClause | null {
  const { text } = reading;
  const words = text.trim().split(' ');
  const tagged = words.length > 1 && (TAG.test(text) || tagStart(words, reading) < words.length);
  const opening = openingOf(words, reading);
  if (opening !== null)
    return {
      form: 'question',
      words: words.slice(opening),
      body: tagged ? withoutTag(words, reading) : text,
    };
  const asserts =
    !words.some((word) => WH.has(word)) &&
    (ASSERTION.test(text) || text.includes(' toch ') || reading.isMarked);
  const clause = words.slice(mainClause(words, reading));
  if (tagged || asserts)
    return { form: 'statement', words: clause, body: tagged ? withoutTag(words, reading) : text };
  return INDIRECT.test(text) ? { form: 'question', words: clause, body: text } : null;
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

function withoutTag(words: readonly string[], reading: Reading): string {
  return ` ${words.slice(0, tagStart(words, reading)).join(' ')} `.replace(TAG, ' ');
}
