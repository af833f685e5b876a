import type { AmbiguousName } from './lay-lexicon.js';
import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';
import { standsBare } from './stands-bare.js';

/** Whether a name that is an ordinary word too is meant as a service's name. It stands from token `start` up to `end`. */
export function isMeantAsName(
  { isOwn }: AmbiguousName,
  start: number,
  end: number,
  reading: Reading,
  lexicon: Lexicon,
): boolean {
  return (
    hasCue(reading, start, end) ||
    isListed(end, reading, lexicon) ||
    (isOwn && (standsAsName(reading, start, end) || standsBare(reading, start, end)))
  );
}

/** Right beside "AWS", "Amazon" or "service", or with a capital of its own. */
function hasCue({ tokens }: Reading, start: number, end: number): boolean {
  const before = tokens[start - 1]?.word;
  const after = tokens[end]?.word;
  if (before === 'aws' || before === 'amazon' || after === 'service' || after === 'dienst') return true;
  const first = tokens[start];
  // "Network firewall configuration" is a heading; a name has a capital in each of its words.
  const isCapital = tokens.slice(start, end).every((token) => token.isCapital);
  const isWritten = first !== undefined && isCapital && start > 0 && first.afterEnd === null;
  return isWritten && tokens.some((token) => !token.isCapital && token.word.length > 2);
}

const SEPARATORS = new Set(['and', 'en', 'or', 'of', 'plus', 'with', 'met']);

/** "waf + cloudfront + alb": in a list of services it is one too. */
function isListed(end: number, { tokens, nameIds }: Reading, lexicon: Lexicon): boolean {
  const isService = (at: number) => {
    const found = at >= 0 && at < tokens.length ? lexicon.names.longestAt(nameIds, at) : undefined;
    return found?.value.type === 'service';
  };
  const next = SEPARATORS.has(tokens[end]?.word ?? '') ? end + 1 : end;
  const isApart = next > end || tokens[end]?.afterBreak === true;
  return isApart && isService(next) && (tokens[next]?.afterEnd ?? null) === null;
}

/** A message of more words is a sentence, in which an ordinary word may stand first or last too. */
const TERSE = 6;
const BEFORE_NAME = new Set('for of in on about with under within voor van bij op over met onder'.split(' '));
/** "Connect to our VPC", "config van de server": no name goes on so. */
const AFTER_WORD = new Set('to naar of van the de it het'.split(' '));
const NO_VERB = new Set(
  'a an the our my your their this that these each every some any no new own de het een onze ons mijn jullie hun dit die dat elke geen nieuwe eigen can could will to te kan kunnen'.split(
    ' ',
  ),
);

/**
 * Where only a name can stand without an article: "mq patching?", "inspector, wie doet wat?", "what changed for config?", "who
 * patches inspector?"
 */
function standsAsName({ tokens, content }: Reading, start: number, end: number): boolean {
  const before = tokens[start - 1];
  const after = tokens[end];
  if (after && !after.afterBreak && AFTER_WORD.has(after.word)) return false;
  const isFirst = before === undefined || tokens[start]?.afterEnd !== null;
  if (isFirst) return tokens.length <= TERSE || after?.afterBreak === true;
  const isLast = after === undefined || after.afterBreak || !content[end];
  if (BEFORE_NAME.has(before.word)) return isLast;
  return isLast && tokens.length <= TERSE && !NO_VERB.has(before.word);
}
