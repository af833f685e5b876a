import type { Knowledge } from '../knowledge/knowledge.js';
import type { Lexicon } from './lexicon.js';
import type { Reading } from './read-words.js';

/** The services a question speaks of, most specific first meant, and the names it knows but cannot answer about. */
export interface Names {
  /** Ids in the order in which they are said; a parent is left out when one of its variants is said. */
  readonly services: readonly string[];
  readonly cloud: string | null;
  readonly uncovered: string | null;
  /** By token: part of a service's name, or of the words that chose a variant of it. */
  readonly covered: readonly boolean[];
  /** By token: part of a service's name, a variant's own words left out: "node" in "managed node groups" may be a task too. */
  readonly coveredByService: readonly boolean[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Mention extends Span {
  id: string;
  readonly isVariant: boolean;
}

/** Words that tie a host to what runs on it: "EKS on Fargate", "Lambda met een container image". */
const TIES = new Set(['on', 'op', 'with', 'met', 'using', 'via', 'in', 'as', 'als', 'from', 'uit']);
/** Words that keep two names apart. */
const PARTS = new Set(['and', 'en', 'or', 'of', 'versus', 'vs', 'to', 'than', 'dan']);
const MOST_BETWEEN = 3;

export function findNames(reading: Reading, lexicon: Lexicon, knowledge: Knowledge): Names {
  const keys = reading.nameKeys;
  const mentions: Mention[] = [];
  const coveredByService: boolean[] = new Array(keys.length).fill(false);
  let cloud: string | null = null;
  let uncovered: string | null = null;
  for (let at = 0; at < keys.length; ) {
    const found = lexicon.names.longestAt(keys, at);
    const passed = found ? awsWithVerb(reading, at) : 1;
    if (!found || passed > 0) {
      at += passed;
      continue;
    }
    const { value: name, length } = found;
    if (name.type === 'cloud') cloud ??= name.name;
    else if (name.type === 'uncovered') uncovered ??= name.name;
    else if (name.type === 'service' || hasCue(reading, at, at + length)) {
      const isVariant = name.type === 'service' && name.isVariant;
      mentions.push({ id: name.id, start: at, end: at + length, isVariant });
      if (!isVariant) coveredByService.fill(true, at, at + length);
    }
    at += length;
  }
  const { mentions: joined, hints } = joinVariants(mentions, reading, lexicon, knowledge);
  const covered = [...coveredByService];
  for (const { start, end } of [...mentions, ...hints]) covered.fill(true, start, end);
  const said = [...new Set(joined.map((mention) => mention.id))];
  const parents = new Set(said.map((id) => knowledge.services.get(id)?.parent));
  const services = said.filter((id) => !parents.has(id));
  return { services, cloud, uncovered, covered, coveredByService };
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

/** A name that is an ordinary word too counts only right beside "AWS", "Amazon" or "service". */
function hasCue({ tokens }: Reading, start: number, end: number): boolean {
  const before = tokens[start - 1]?.word;
  const after = tokens[end]?.word;
  return before === 'aws' || before === 'amazon' || after === 'service' || after === 'dienst';
}

/**
 * "Does AWS backup our database?" has AWS do something; "Is AWS Backup encrypted?" names a service. A verb has an object.
 * Gives how many words to pass over, 0 when it is a name.
 */
function awsWithVerb({ tokens, canonical }: Reading, at: number): number {
  const isAws = tokens[at]?.word === 'aws' || tokens[at]?.word === 'amazon';
  const isAsked = ASKING.has(tokens[at - 1]?.word ?? '') && canonical[at + 1] !== null;
  return isAws && isAsked && OBJECT.has(tokens[at + 2]?.word ?? '') ? 2 : 0;
}

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

/** "EKS on Fargate" says two names and means one: a parent takes the hint of its variant, and a host tied to it is absorbed. */
function joinVariants(
  mentions: readonly Mention[],
  reading: Reading,
  lexicon: Lexicon,
  knowledge: Knowledge,
): { readonly mentions: Mention[]; readonly hints: Span[] } {
  const keys = reading.nameKeys;
  const result = mentions.map((mention) => ({ ...mention }));
  const absorbed = new Set<Mention>();
  const used: Span[] = [];
  for (const mention of result) {
    if (mention.isVariant || absorbed.has(mention)) continue;
    const hints = lexicon.hints.get(mention.id);
    if (!hints) continue;
    for (let at = 0; at < keys.length; at++) {
      const hint = hints.longestAt(keys, at);
      if (!hint || (at >= mention.start && at < mention.end)) continue;
      const other = result.find((m) => m !== mention && at >= m.start && at < m.end);
      if (other && !tied(mention, other, reading)) continue;
      if (other) absorbed.add(other);
      mention.id = hint.value;
      used.push({ start: at, end: at + hint.length });
      break;
    }
  }
  const kept = result.filter((mention) => !absorbed.has(mention) && knowledge.services.has(mention.id));
  return { mentions: kept, hints: used };
}

function tied(a: Mention, b: Mention, { tokens }: Reading): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = tokens.slice(first.end, second.start).map((token) => token.word);
  if (between.length > MOST_BETWEEN || between.some((word) => PARTS.has(word))) return false;
  return between.length === 0 || between.some((word) => TIES.has(word));
}
