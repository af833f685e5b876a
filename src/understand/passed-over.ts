import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';

/** How many words to pass over at a place where a name stands that is not meant as one; 0 when it is. */
export function passedOver(reading: Reading, at: number, lexicon: Lexicon): number {
  return awsWithVerb(reading, at, lexicon) || ownOfOthers(reading, at);
}

/** "Does AWS backup our database?" has AWS do something; "Is AWS Backup encrypted?" names a service. A verb has an object. */
function awsWithVerb({ tokens, canonical, nameIds }: Reading, at: number, lexicon: Lexicon): number {
  const word = tokens[at]?.word;
  if (at === 0 || (word !== 'aws' && word !== 'amazon')) return 0;
  // "Maakt AWS backups van …?": the service is none of several.
  if (tokens[at + 1]?.word === 'backups') return 1;
  // "Patcht AWS RDS?": behind a Dutch verb at the head, AWS does it.
  const isDoer = at === 1 && DUTCH_VERB.test(tokens[0]?.word ?? '');
  if (isDoer && lexicon.names.longestAt(nameIds, at + 1)) return 1;
  const isAsked = ASKING.has(tokens[at - 1]?.word ?? '') && canonical[at + 1] !== null;
  return isAsked && OBJECT.has(tokens[at + 2]?.word ?? '') ? 2 : 0;
}

const ASKING = new Set([
  'does',
  'do',
  'will',
  'can',
  'did',
  'should',
  'would',
  'is',
  'kan',
  'zal',
  'doet',
  'gaat',
  'moet',
]);

const DUTCH_VERB = /^(?!is$|zijn$|wordt$|worden$|heeft$|staat$|zit$|kent$|biedt$)[a-z]{3,}(?:t|en)$/;
const OBJECT = new Set([
  'our',
  'my',
  'the',
  'your',
  'all',
  'any',
  'every',
  'onze',
  'mijn',
  'de',
  'het',
  'alle',
  'these',
  'this',
]);

/** "Their own data centres" are not ours. */
function ownOfOthers({ tokens }: Reading, at: number): number {
  return OWN.test(tokens[at]?.word ?? '') && OTHERS.test(tokens[at - 1]?.word ?? '') ? 1 : 0;
}
const OWN = /^(?:own|eigen)$/;
const OTHERS = /^(?:their|its|hun|amazons|s)$/;
